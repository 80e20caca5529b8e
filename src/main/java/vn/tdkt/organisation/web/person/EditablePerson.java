package vn.tdkt.organisation.web.person;

import java.time.LocalDate;
import java.util.List;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * A person as somebody may change it.
 *
 * @param posts the posts in the units that the other may edit
 */
record EditablePerson(PersonView view, List<HeldPost> posts) {
  /** The posts of that day as lines to choose from. */
  List<Field.Choice> choices(LocalDate on) {
    return posts.stream()
        .filter(held -> held.post().valid().contains(on))
        .map(
            held ->
                new Field.Choice(
                    held.id().value().toString(), held.post().title() + " · " + held.unitName()))
        .toList();
  }

  HeldPost chosen(Typed typed, String name) {
    return posts.stream()
        .filter(held -> held.id().value().equals(typed.id(name)))
        .findFirst()
        .orElseThrow(() -> new NotVisible("post"));
  }
}
