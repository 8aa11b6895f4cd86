package org.openhelpline.taxonomy.benchmarks.lookup;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolutionMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same as RDF in memory: concepts with a notation and what is broader, entries with a notation and matches. */
@State(Scope.Benchmark)
public class Jena {
  private static final String BASE = "urn:benchmark:";
  private static final Property LEADS_TO = ResourceFactory.createProperty(BASE, "leadsTo");
  private static final Query FIND = query("?c skos:notation ?code");
  private static final Query WITHIN = query("?c skos:notation ?code ; skos:broader* ?a . ?a skos:notation ?ancestor");
  private static final Query LEADS = query("?e skos:notation ?label ; <" + LEADS_TO + "> ?c");

  private final Model model = ModelFactory.createDefaultModel();

  /** A filled model. */
  public Jena() {
    for (Concept concept : Ours.EDITION.concepts()) {
      Resource resource = model.createResource(BASE + concept.code()).addProperty(SKOS.notation, concept.code());
      concept.parent().ifPresent(parent -> resource.addProperty(SKOS.broader, model.createResource(BASE + parent)));
    }
    for (CodeListEntry entry : Ours.CROSSWALK.sourceList().orElseThrow().entries()) {
      String label = Tables.concatenated(entry.levels().get(0), entry.levels().get(1));
      Resource resource = model.createResource().addProperty(SKOS.notation, label);
      Ours.CROSSWALK.translate(entry.levels().get(0), entry.levels().get(1)).alternatives().forEach(a -> {
        for (TranslatedTarget target : a) {
          resource.addProperty(LEADS_TO, model.createResource(BASE + target.reason().code()));
        }
      });
    }
  }

  private static Query query(String where) {
    return QueryFactory.create("PREFIX skos: <" + SKOS.getURI() + "> SELECT * { " + where + " }");
  }

  /** The first thing of a notation. */
  @Nullable Resource find(String notation) {
    ResIterator found = model.listSubjectsWithProperty(SKOS.notation, notation);
    try {
      return found.hasNext() ? found.next() : null;
    } finally {
      found.close();
    }
  }

  boolean isWithin(String code, String ancestor) {
    Resource above = find(ancestor);
    Resource at = find(code);
    while (at != null && !at.equals(above)) {
      Statement broader = at.getProperty(SKOS.broader);
      at = broader == null ? null : broader.getResource();
    }
    return at != null;
  }

  @Nullable Resource translate(String category, String subcategory) {
    Resource entry = find(Tables.concatenated(category, subcategory));
    Statement leadsTo = entry == null ? null : entry.getProperty(LEADS_TO);
    return leadsTo == null ? null : leadsTo.getResource();
  }

  boolean queryFind(String code) {
    return isAnswered(FIND, "code", code, "", "");
  }

  boolean queryIsWithin(String code, String ancestor) {
    return isAnswered(WITHIN, "code", code, "ancestor", ancestor);
  }

  boolean queryTranslate(String category, String subcategory) {
    return isAnswered(LEADS, "label", Tables.concatenated(category, subcategory), "", "");
  }

  private boolean isAnswered(Query query, String name, String value, String otherName, String otherValue) {
    QuerySolutionMap values = new QuerySolutionMap();
    values.add(name, ResourceFactory.createStringLiteral(value));
    if (!otherName.isEmpty()) {
      values.add(otherName, ResourceFactory.createStringLiteral(otherValue));
    }
    try (QueryExecution execution = QueryExecution.model(model).query(query).substitution(values).build()) {
      return execution.execSelect().hasNext();
    }
  }
}
