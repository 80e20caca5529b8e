package vn.tdkt.contests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.contests.model.Numbering;
import vn.tdkt.kernel.Texts;

/**
 * A contest or an award that comes again (REQ-34).
 *
 * @param unit that organises it and keeps it here, or null for the office of the province
 */
public record Series(
    UUID id,
    UUID jurisdiction,
    @Nullable UUID unit,
    Said said,
    List<Deviation> deviations,
    long version) {
  public Series {
    deviations = List.copyOf(deviations);
  }

  /**
   * What people say of it.
   *
   * @param aliases other names under which papers speak of it
   * @param organiser as papers name it
   * @param national the round of the whole country to which it nominates; may be empty
   */
  public record Said(
      String name,
      List<String> aliases,
      SeriesKind kind,
      String organiser,
      PrizeScale scale,
      String national,
      Rhythm rhythm) {
    public Said {
      aliases = List.copyOf(aliases);
    }
  }

  public String name() {
    return said.name();
  }

  public Rhythm rhythm() {
    return said.rhythm();
  }

  public Scope place() {
    return new Scope(jurisdiction, null, unit);
  }

  /**
   * The numbers of its editions.
   *
   * @param held years in which an edition on record began: without a rhythm they alone count
   */
  public Numbering numbering(Collection<Integer> held) {
    return Numbering.of(rhythm(), deviations, held);
  }

  /** Whether one of its names holds the text; accents may be left out. */
  public boolean named(String text) {
    return names().anyMatch(name -> name.contains(Texts.folded(text)));
  }

  /** Whether it bears one of these names, letter by letter but for accents. */
  boolean bears(String name) {
    return names().anyMatch(Texts.folded(name)::equals);
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(name()), said.aliases().stream()).map(Texts::folded);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  Series with(Said newly) {
    return new Series(id, jurisdiction, unit, newly, deviations, version);
  }

  /** A year is told once: what was said of it before is replaced. */
  Series with(Deviation deviation) {
    List<Deviation> all =
        Stream.concat(
                deviations.stream().filter(known -> known.due() != deviation.due()),
                Stream.of(deviation))
            .toList();
    return new Series(id, jurisdiction, unit, said, all, version);
  }

  /** "/hoi-thi/…". */
  public String address() {
    return "/hoi-thi/" + id;
  }
}
