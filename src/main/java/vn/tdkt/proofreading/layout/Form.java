package vn.tdkt.proofreading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.SetRun;

/**
 * How a part is to be printed.
 *
 * @param smallest size in points
 * @param largest size in points
 */
record Form(int smallest, int largest, Weight weight, boolean capitals, boolean centred) {
  private static final Words WORDS = Words.of("proofreading");

  /** The cut of the letters. */
  enum Weight {
    REGULAR(false, false),
    BOLD(true, false),
    ITALIC(false, true),
    BOLD_ITALIC(true, true);

    private final boolean bold;
    private final boolean italic;

    Weight(boolean bold, boolean italic) {
      this.bold = bold;
      this.italic = italic;
    }

    /** A word in another cut within the text is no fault. */
    private boolean fits(SetParagraph text) {
      return bold == text.all(SetRun::bold) && italic == text.all(SetRun::italic);
    }
  }

  static Form of(int smallest, int largest, Weight weight) {
    return new Form(smallest, largest, weight, false, false);
  }

  Form inCapitals() {
    return new Form(smallest, largest, weight, true, centred);
  }

  Form inTheMiddle() {
    return new Form(smallest, largest, weight, capitals, true);
  }

  /** What is otherwise, in words; nothing where all is right. */
  List<String> deviations(SetParagraph text) {
    List<String> deviations = new ArrayList<>();
    int halfPoints = text.halfPoints();
    if (halfPoints < 2 * smallest || halfPoints > 2 * largest) {
      deviations.add(WORDS.say("form.size", points(halfPoints)));
    }
    if (!weight.fits(text)) {
      deviations.add(WORDS.say("form.weight"));
    }
    if (capitals && !text.inCapitals()) {
      deviations.add(WORDS.say("form.no-capitals"));
    }
    if (centred && text.setting().align() != Alignment.CENTRE) {
      deviations.add(WORDS.say("form.not-centred"));
    }
    return deviations;
  }

  /** "chữ in hoa, cỡ 12–13, đứng, đậm, căn giữa". */
  String words() {
    List<String> words = new ArrayList<>();
    words.add(WORDS.say(capitals ? "form.capitals" : "form.small"));
    words.add(
        smallest == largest
            ? WORDS.say("form.one-size", smallest)
            : WORDS.say("form.sizes", smallest, largest));
    words.add(WORDS.say("form.weight." + weight.name().toLowerCase(Locale.ROOT)));
    if (centred) {
      words.add(WORDS.say("form.centred"));
    }
    return String.join(", ", words);
  }

  private static String points(int halfPoints) {
    return halfPoints / 2 + (halfPoints % 2 == 0 ? "" : ",5");
  }
}
