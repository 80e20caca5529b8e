package vn.tdkt.reports.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * The names under which a unit's figures stand in typed text: {hội nghị thông tin chuyên đề}, or
 * with a form {hội nghị thông tin chuyên đề: số}.
 */
public final class Names {
  private static final Citation REFERRED = Citation.of("REQ-49");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final int NEAREST = 3;

  private final Map<UUID, Indicator> known;
  private final Map<String, List<Indicator>> named;

  public Names(Collection<Indicator> counted) {
    known = counted.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    named = counted.stream().collect(Collectors.groupingBy(one -> Texts.folded(one.what())));
  }

  /** The text with every name resolved, or which name cannot be. */
  public Outcome<Narrative> read(String typed) {
    List<Piece> pieces = new ArrayList<>();
    Matcher braces = BRACES.matcher(typed);
    int from = 0;
    while (braces.find()) {
      Narrative.say(typed.substring(from, braces.start()), pieces);
      switch (reference(braces.group(1).strip())) {
        case Outcome.Done<Piece.Counted>(Piece.Counted counted) -> pieces.add(counted);
        case Outcome.Refused<Piece.Counted>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
      }
      from = braces.end();
    }
    String rest = typed.substring(from);
    Narrative.say(rest, pieces);
    return pieces.stream().anyMatch(Names::hasBrace)
        ? Outcome.refused("reports.refused.open-brace", REFERRED)
        : Outcome.done(new Narrative(pieces));
  }

  private static boolean hasBrace(Piece piece) {
    return piece instanceof Piece.Said(String words)
        && (words.indexOf('{') >= 0 || words.indexOf('}') >= 0);
  }

  /** A name may have a colon of its own: the whole is tried first. */
  private Outcome<Piece.Counted> reference(String typed) {
    int colon = typed.lastIndexOf(':');
    if (candidates(typed).isEmpty() && colon > 0) {
      var form = FigureForm.typed(typed.substring(colon + 1).strip());
      if (form.isPresent()) {
        return one(typed.substring(0, colon).strip(), form.get());
      }
    }
    return one(typed, FigureForm.WHOLE);
  }

  private Outcome<Piece.Counted> one(String name, FigureForm form) {
    List<Indicator> candidates = candidates(name);
    return switch (candidates.size()) {
      case 0 -> Outcome.refused("reports.refused.unknown-figure", REFERRED, name, nearest(name));
      case 1 -> Outcome.done(new Piece.Counted(candidates.getFirst().id(), form));
      default -> Outcome.refused("reports.refused.two-figures", REFERRED, name, names(candidates));
    };
  }

  private List<Indicator> candidates(String name) {
    List<Indicator> alike = named.getOrDefault(Texts.folded(name), List.of());
    List<Indicator> same =
        alike.stream().filter(one -> one.what().equalsIgnoreCase(Texts.nfc(name))).toList();
    if (!alike.isEmpty()) {
      return same.size() == 1 ? same : alike;
    }
    return known.values().stream()
        .filter(one -> Texts.folded(longName(one)).equals(Texts.folded(name)))
        .toList();
  }

  private String nearest(String name) {
    Set<String> wanted = words(name);
    int best = known.values().stream().mapToInt(one -> shared(one, wanted)).max().orElse(0);
    List<Indicator> near =
        known.values().stream()
            .filter(one -> shared(one, wanted) > 0 && 2 * shared(one, wanted) >= best)
            .sorted(
                Comparator.comparingInt((Indicator one) -> -shared(one, wanted))
                    .thenComparing(Indicator::what))
            .limit(NEAREST)
            .toList();
    return near.isEmpty() ? Words.of("reports").say("nearest.none") : names(near);
  }

  private static int shared(Indicator one, Set<String> wanted) {
    Set<String> own = new HashSet<>(words(one.what()));
    own.retainAll(wanted);
    return own.size();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(Texts.folded(name).split("\\W+")));
  }

  private String names(List<Indicator> some) {
    return some.stream().map(one -> "{" + name(one) + "}").collect(Collectors.joining(", "));
  }

  /** The shortest name that means this one alone. */
  public String name(Indicator counted) {
    return named.getOrDefault(Texts.folded(counted.what()), List.of()).size() == 1
        ? counted.what()
        : longName(counted);
  }

  private static String longName(Indicator counted) {
    return counted.what() + " (" + counted.measure() + ")";
  }

  /** The text as somebody types it. */
  public String typed(Narrative text) {
    return text.pieces().stream().map(this::typed).collect(Collectors.joining());
  }

  private String typed(Piece piece) {
    return switch (piece) {
      case Piece.Said(String words) -> words;
      case Piece.Counted(UUID id, FigureForm form) -> {
        Indicator counted = known.get(id);
        String name = counted == null ? id.toString() : name(counted);
        yield "{" + name + (form == FigureForm.WHOLE ? "" : ": " + form.words()) + "}";
      }
    };
  }
}
