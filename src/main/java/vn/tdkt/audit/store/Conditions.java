package vn.tdkt.audit.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind "where": only what is asked, so that the database can choose the index for it.
 */
final class Conditions {
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /** Adds a condition, unless its value is null. */
  void and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      texts.add(condition);
      values.put(name, value);
    }
  }

  Conditions within(Reach reach) {
    List<String> either = new ArrayList<>();
    if (reach.jurisdictions().size() == 1) {
      either.add("a.jurisdiction = :jurisdiction");
      values.put("jurisdiction", reach.jurisdictions().getFirst());
    } else if (!reach.jurisdictions().isEmpty()) {
      either.add("a.jurisdiction = any(:jurisdictions)");
      values.put("jurisdictions", reach.jurisdictions().toArray(UUID[]::new));
    }
    if (!reach.subjects().isEmpty()) {
      either.add("a.subject = any(:subjects)");
      values.put("subjects", reach.subjects().toArray(UUID[]::new));
    }
    texts.add("(" + String.join(" or ", either) + ")");
    and("a.subject_type = any(:types)", "types", reach.types().toArray(String[]::new));
    return this;
  }

  String text() {
    return String.join("\n   and ", texts);
  }

  Map<String, Object> values() {
    return values;
  }
}
