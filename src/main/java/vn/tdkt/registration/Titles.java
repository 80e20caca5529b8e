package vn.tdkt.registration;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tdkt.honours.Title;

/** The titles and forms of commendation that one can register for, in the order of the law. */
public record Titles(List<Title> all) {
  public Titles {
    all = List.copyOf(all);
  }

  public List<Title> fitting(boolean collective) {
    Predicate<Title> fits = collective ? Title::collective : Title::person;
    return all.stream().filter(fits).toList();
  }

  /** As the law calls it. */
  public String name(String code) {
    return all.stream()
        .filter(title -> title.code().equals(code))
        .map(Title::name)
        .findFirst()
        .orElse(code);
  }

  /** Everything that somebody strives for, in words. */
  public List<String> of(Wish wish) {
    return Stream.concat(wish.titles().stream().map(this::name), Stream.of(wish.other()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** "9 Lao động tiên tiến", for each that somebody strives for. */
  public List<String> counted(Map<String, Integer> striving) {
    return all.stream()
        .filter(title -> striving.containsKey(title.code()))
        .map(title -> striving.get(title.code()) + " " + title.name())
        .toList();
  }

  /** Only what the catalogue knows for a person or a collective, in its order. */
  Wish fitting(boolean collective, Wish wish) {
    return wish.of(fitting(collective).stream().map(Title::code).toList());
  }
}
