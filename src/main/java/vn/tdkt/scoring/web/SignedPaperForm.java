package vn.tdkt.scoring.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.scoring.SignedPaper;

/** The signed paper as it is brought: its scan, and the total that stands on it. */
record SignedPaperForm(
    @Nullable MultipartFile scan,
    @BindParam("tong-diem") @Nullable String total,
    @BindParam("ly-do-khac") @Nullable String why) {
  static List<Field> fields() {
    Words words = Words.of("scoring");
    return List.of(
        Field.of(Field.Kind.FILE, "scan", words.say("send.scan"), null)
            .withHint(words.say("evidence.secrets"))
            .asRequired(),
        Field.of(Field.Kind.NUMBER, "tong-diem", words.say("send.paper-total"), null)
            .withHint(words.say("send.paper-total.hint")),
        Field.text("ly-do-khac", words.say("send.paper-why"), null));
  }

  /** The total that was typed; read before the file is taken in. */
  Outcome<SignedPaper> of(UUID file) {
    String typed = text(total);
    if (typed.isEmpty()) {
      return Outcome.done(new SignedPaper(file, null, text(why)));
    }
    return VietnameseNumber.read(typed, null) instanceof Reading.Understood(Score value, boolean b)
        ? Outcome.done(new SignedPaper(file, value, text(why)))
        : Outcome.refused("scoring.refused.paper-total", Citation.of("REQ-153"), typed);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : Texts.nfc(typed);
  }
}
