package vn.tdkt.proofreading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/**
 * The directions for the next year do not repeat the year and the editions of the past one (REQ-46,
 * REQ-47): movements named after the old year, a contest "lần thứ 16" that this year's report says
 * was held.
 */
final class NextYear implements Check {
  private static final int LONGEST_HEADING = 200;

  /** "tổng kết hoạt động năm 2024; phương hướng, nhiệm vụ năm 2024". */
  private static final Pattern SUMMED_UP =
      Pattern.compile(
          "tong ket\\b[^.]*?\\bnam (20\\d\\d)\\b[^.]*?\\bphuong huong\\b[^.;]{0,40}?\\bnam \\1\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile("so voi|cung ky|giai doan|ket qua|tong ket|quyet toan|da dat");

  @Override
  public Stream<Finding> findings(Paper paper) {
    Optional<Integer> year = paper.year();
    List<Sentence> all = paper.sentences();
    return Stream.concat(
        all.stream().flatMap(NextYear::summedUp), year.stream().flatMap(own -> of(all, own)));
  }

  /** What is summed up is over: directions that follow are those of the next year. */
  private static Stream<Finding> summedUp(Sentence sentence) {
    return SUMMED_UP
        .matcher(sentence.folded())
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .map(past -> Flaw.PAST_YEAR.at(sentence.where(), past + 1, past));
  }

  private static Stream<Finding> of(List<Sentence> all, int year) {
    int from = directions(all, year);
    if (from < 0) {
      return Stream.empty();
    }
    Map<String, String> held = held(all.subList(0, from), year);
    return all.subList(from, all.size()).stream()
        .flatMap(sentence -> Stream.concat(named(sentence, year), repeated(sentence, held, year)));
  }

  private static Stream<Finding> named(Sentence sentence, int year) {
    boolean past =
        named(year).matcher(sentence.folded()).find()
            && !ELSEWHERE.matcher(sentence.folded()).find();
    return past ? Stream.of(Flaw.PAST_YEAR.at(sentence.where(), year + 1, year)) : Stream.empty();
  }

  /** The heading below the title that opens the directions for the next year; -1 without one. */
  private static int directions(List<Sentence> all, int year) {
    Pattern heading =
        Pattern.compile("^(?!.*\\bket qua\\b).*(?:phuong huong|nhiem vu).*nam " + (year + 1));
    int found = -1;
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).folded();
      boolean opens = text.length() < LONGEST_HEADING && heading.matcher(text).find();
      if (opens && text.matches("^(?:phan\\b|[ivx]+[.\\s]|[a-d][.\\s]|\\d+\\.|phuong huong).*")) {
        found = i + 1;
      }
    }
    return found;
  }

  /** A movement or a task that carries the year in its name. */
  private static Pattern named(int year) {
    return Pattern.compile(
        "(?:phong trao|nhiem vu|chu de|ke hoach)[^.;]{0,140}?\\bnam " + year + "\\b(?!\\s*[-–])");
  }

  /** The contests that the report dates in its own year, with their editions. */
  private static Map<String, String> held(List<Sentence> past, int year) {
    Map<String, String> held = new HashMap<>();
    past.stream()
        .flatMap(sentence -> Edition.in(sentence.folded()).stream())
        .filter(edition -> edition.isOf(year))
        .forEach(edition -> held.put(edition.series(), edition.number()));
    return held;
  }

  private static Stream<Finding> repeated(Sentence sentence, Map<String, String> held, int year) {
    return Edition.in(sentence.folded()).stream()
        .filter(edition -> edition.number().equals(held.get(edition.series())))
        .map(edition -> Flaw.PAST_EDITION.at(sentence.where(), edition.number(), year));
  }
}
