/** A vendor's program: all that it says of the library is that it needs the data, which brings the core along. */
module org.example.vendor {
  requires org.openhelpline.taxonomy.data;
}
