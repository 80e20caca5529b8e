package vn.tdkt.movements;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

/**
 * A movement of the catalogue.
 *
 * @param jurisdiction the province or ministry whose row it is, or null for the whole country
 * @param unit the unit that added it for itself, or null
 * @param parent the movement whose form it is in this province: both are one family (REQ-25)
 */
public record Movement(
    UUID id,
    @Nullable UUID jurisdiction,
    @Nullable UUID unit,
    Said said,
    @Nullable UUID parent,
    long version) {
  /**
   * What people say of a movement.
   *
   * @param aliases other names under which papers speak of it
   * @param launcher who launched it; empty where papers do not tell
   * @param basis the document by which it was launched; may be empty
   */
  public record Said(
      String name,
      List<String> aliases,
      String launcher,
      Level level,
      MovementKind kind,
      String basis,
      String theme,
      Lasting lasting) {
    public Said {
      aliases = List.copyOf(aliases);
    }
  }

  public String name() {
    return said.name();
  }

  /** Whether one of its names holds the text; accents may be left out. */
  public boolean named(String text) {
    String folded = Texts.folded(text);
    return Texts.folded(name()).contains(folded)
        || said.aliases().stream().anyMatch(alias -> Texts.folded(alias).contains(folded));
  }

  /** Whether it bears one of these names, letter by letter but for accents. */
  boolean bears(String name) {
    String folded = Texts.folded(name);
    return Texts.folded(name()).equals(folded)
        || said.aliases().stream().anyMatch(alias -> Texts.folded(alias).equals(folded));
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  Movement with(Said newly, @Nullable UUID newParent) {
    return new Movement(id, jurisdiction, unit, newly, newParent, version);
  }

  /** "/phong-trao/…". */
  public String address() {
    return "/phong-trao/" + id;
  }
}
