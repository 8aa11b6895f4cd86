/** A vendor's program: it needs the data, which brings the core along, and the constraints. */
module org.example.vendor {
  requires org.openhelpline.taxonomy.data;
  requires org.openhelpline.taxonomy.validation.bean;
}
