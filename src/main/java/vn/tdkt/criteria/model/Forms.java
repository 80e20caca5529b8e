package vn.tdkt.criteria.model;

import java.util.List;
import vn.tdkt.criteria.InputForm;

/** Parameters of rules as lines of a form. */
final class Forms {
  private Forms() {}

  static List<InputForm.Event> events(List<Event> events, boolean variable) {
    return events.stream()
        .map(event -> new InputForm.Event(event.key(), event.label(), event.points(), variable))
        .toList();
  }

  static List<InputForm.Option> boxes(List<Box> boxes) {
    return boxes.stream()
        .map(box -> new InputForm.Option(box.key(), box.label(), box.points()))
        .toList();
  }
}
