package vn.tdkt.initiatives;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/**
 * Something done to an initiative, a research project or a rule about votes, as it goes on record.
 */
record InitiativeAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String INITIATIVE = "initiative";
  static final String PROJECT = "research-project";
  static final String RULE = "initiative-rule";

  private static final Words WORDS = Words.of("initiatives");

  InitiativeAct {
    changes = List.copyOf(changes);
  }

  static InitiativeAct on(
      String type, UUID id, String kind, Actor by, Instant at, List<Change> changes) {
    return new InitiativeAct(kind, new Subject(type, id), by, at, changes);
  }

  /** One thing that was said. */
  static List<Change> said(String field, @Nullable String before, @Nullable String after) {
    return List.of(Change.of(WORDS.say(field), before, after));
  }

  /** Field by field what became another; the first line names the thing. */
  static List<Change> between(String name, Stream<Field> fields) {
    Stream<Change> changed =
        fields
            .filter(field -> !Objects.equals(field.before(), field.after()))
            .map(field -> Change.of(WORDS.say(field.key()), field.before(), field.after()));
    Stream<Change> named = Stream.of(Change.of(WORDS.say("field.name"), null, name));
    return Stream.concat(named, changed).toList();
  }

  /** A field with its key and what stood in it. */
  record Field(String key, @Nullable String before, @Nullable String after) {}
}
