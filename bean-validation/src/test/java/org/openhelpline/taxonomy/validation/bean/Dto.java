package org.openhelpline.taxonomy.validation.bean;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vendor's own types, with names of their own. */
final class Dto {
  private Dto() {}

  @ValidClassification(adapter = TicketAdapter.class, maxReasons = 3)
  record Ticket(String taxonomyYear, @Nullable List<@Nullable Topic> topics) {}

  record Topic(@Nullable String key, @Nullable String place, @Nullable List<@Nullable String> kinds) {}

  /** A ticket with another edition than the annotation's is refused. */
  @ValidClassification(edition = "2026", adapter = PinnedAdapter.class)
  record Pinned(String taxonomyYear, List<Topic> topics) {}

  record Holder(List<@Valid Single> singles) {}

  @ValidReason(edition = "2024", adapter = SingleAdapter.class)
  record Single(Topic topic) {}

  public static final class TicketAdapter implements ContactAdapter<Ticket> {
    @Override
    public List<LoggedReason> reasons(Ticket ticket) {
      return ticket.topics() == null ? List.of() : ticket.topics().stream().map(Dto::logged).toList();
    }

    @Override
    public String edition(Ticket ticket) {
      return ticket.taxonomyYear();
    }

    @Override
    public String path(String path) {
      return path.replace("edition", "taxonomyYear").replace("reasons", "topics").replace("code", "key")
          .replace("mode", "place").replace("forms", "kinds");
    }
  }

  public static final class PinnedAdapter implements ContactAdapter<Pinned> {
    @Override
    public List<LoggedReason> reasons(Pinned ticket) {
      return ticket.topics().stream().map(Dto::logged).toList();
    }

    @Override
    public String edition(Pinned ticket) {
      return ticket.taxonomyYear();
    }
  }

  public static final class SingleAdapter implements ReasonAdapter<Single> {
    @Override
    public LoggedReason reason(Single single) {
      return logged(single.topic());
    }

    @Override
    public String path(String path) {
      return "topic." + path.replace("code", "key");
    }
  }

  private static LoggedReason logged(@Nullable Topic topic) {
    return topic == null ? LoggedReason.of((String) null)
        : LoggedReason.of(topic.key(), topic.place(), topic.kinds());
  }
}
