package org.openhelpline.taxonomy.examples.boot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Contacts in a database: codes as strings, a row for each reason, the edition beside them. */
@Repository
class ContactStore {
  private static final String REASONS = """
      select c.id, c.edition, r.code, r.mode, r.forms from contact c join contact_reason r on r.contact_id = c.id
      where c.edition = ? and c.id > ? order by c.id, r.position""";

  private final JdbcClient client;
  private final JdbcTemplate template;

  ContactStore(JdbcClient client, JdbcTemplate template) {
    this.client = client;
    this.template = template;
  }

  /** Stores a contact and says under which id. */
  @Transactional
  public long add(Classification contact) {
    GeneratedKeyHolder keys = new GeneratedKeyHolder();
    client.sql("insert into contact (edition) values (?)").param(contact.edition()).update(keys, "id");
    long id = Objects.requireNonNull(keys.getKeyAs(Long.class));
    addReasons(id, contact);
    return id;
  }

  /** Puts a contact in the place of another. */
  @Transactional
  public void replace(long id, Classification contact) {
    client.sql("update contact set edition = ? where id = ?").params(contact.edition(), id).update();
    client.sql("delete from contact_reason where contact_id = ?").param(id).update();
    addReasons(id, contact);
  }

  private void addReasons(long id, Classification contact) {
    List<Object[]> rows = new ArrayList<>();
    for (Reason reason : contact.reasons()) {
      rows.add(new Object[] {id, rows.size(), reason.code(), reason.mode().token(), String.join("|", reason.forms())});
    }
    template.batchUpdate("insert into contact_reason (contact_id, position, code, mode, forms) values (?, ?, ?, ?, ?)",
        rows);
  }

  /** How many contacts are stored under other editions than this one. */
  public long countOfOtherEditions(String edition) {
    return client.sql("select count(*) from contact where edition <> ?").param(edition).query(Long.class).single();
  }

  /** Hands over every contact of an edition, one after the other; never all of them are in memory. */
  @Transactional(readOnly = true)
  public void each(String edition, BiConsumer<Long, Classification> action) {
    Rows rows = new Rows(action);
    template.query(REASONS, rows::take, edition, 0L);
    rows.end();
  }

  /** The next contacts of an edition after an id, at most as many as the limit, in order. */
  @Transactional(readOnly = true)
  public List<Stored> next(String edition, long after, int limit) {
    List<Stored> contacts = new ArrayList<>();
    Rows rows = new Rows((id, contact) -> contacts.add(new Stored(id, contact)));
    template.query(REASONS.replace("c.id > ?",
        "c.id in (select id from contact where edition = c.edition and id > ? order by id limit ?)"),
        rows::take, edition, after, limit);
    rows.end();
    return contacts;
  }

  /** A contact with its id. */
  record Stored(long id, Classification contact) {}

  /** Puts adjacent rows together. */
  private static final class Rows {
    private final BiConsumer<Long, Classification> action;
    private final List<Reason> reasons = new ArrayList<>();
    private long id;
    private String edition = "";

    Rows(BiConsumer<Long, Classification> action) {
      this.action = action;
    }

    void take(ResultSet row) throws SQLException {
      if (row.getLong("id") != id) {
        end();
        id = row.getLong("id");
        edition = row.getString("edition");
      }
      String forms = row.getString("forms");
      reasons.add(new Reason(row.getString("code"), Mode.ofToken(row.getString("mode")).orElseThrow(),
          forms.isEmpty() ? List.of() : Arrays.asList(forms.split("\\|"))));
    }

    void end() {
      if (!reasons.isEmpty()) {
        action.accept(id, Classification.of(edition, reasons));
        reasons.clear();
      }
    }
  }
}
