/** A vendor that knows the core alone and brings an edition of its own. */
module org.example.tenants {
  requires org.openhelpline.taxonomy;

  provides org.openhelpline.taxonomy.TaxonomyProvider with org.example.tenants.TenantsEditions;
}
