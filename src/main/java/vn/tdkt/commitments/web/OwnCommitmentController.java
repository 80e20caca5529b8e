package vn.tdkt.commitments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.commitments.Commitment;
import vn.tdkt.commitments.Commitments;
import vn.tdkt.commitments.Committing;
import vn.tdkt.commitments.Fulfilment;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** A person writes the own commitment and looks back on it. */
@Controller
@RequestMapping(OwnCommitmentController.ADDRESS)
class OwnCommitmentController {
  static final String ADDRESS = CommitmentController.ADDRESS + "/cua-toi";
  private static final Words WORDS = Words.of("commitments");
  private static final String ON = "on";
  private static final String POINTS = "points";
  private static final String FULFILMENT = "fulfilment-";
  private static final String WORDS_OF = "words-";

  private final Commitments commitments;
  private final Committing committing;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  OwnCommitmentController(
      Commitments commitments, Committing committing, Forms forms, Pages pages, Clock clock) {
    this.commitments = commitments;
    this.committing = committing;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.COMMITMENT_OWN)
  ModelAndView write(Access access) {
    self(access);
    return forms.show(writing(commitments.own(year(), access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.COMMITMENT_OWN)
  ModelAndView write(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    HeldPost self = self(access);
    Optional<Commitment> seen = commitments.own(year(), access);
    return forms.end(
        writing(seen, typed),
        typed,
        () -> written(seen, self, typed, access),
        done -> CommitmentController.ADDRESS,
        WORDS.say("notice.saved"));
  }

  private Outcome<Commitment> written(
      Optional<Commitment> seen, HeldPost self, Typed typed, Access access) {
    LocalDate on = typed.day(ON);
    List<String> points = typed.lines(POINTS);
    Committing.Whose whose =
        new Committing.Whose(self.post().unit().value(), self.person(), year());
    return seen.map(known -> committing.change(known, on, points, access.actor()))
        .orElseGet(() -> committing.make(whose, on, points, access.actor()));
  }

  private HeldPost self(Access access) {
    return commitments.self(access).orElseThrow(() -> new NotVisible("nobody of the register"));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private Form writing(Optional<Commitment> seen, Typed typed) {
    LocalDate on = seen.map(Commitment::madeOn).orElseGet(() -> LocalDate.now(clock));
    String points = seen.map(known -> String.join("\n", known.points())).orElse("");
    Form form =
        Form.of(
                WORDS.say("write", year()),
                ADDRESS,
                CommitmentController.ADDRESS,
                List.of(
                    Field.of(
                            Field.Kind.DATE,
                            ON,
                            WORDS.say("field.on"),
                            typed.or(ON, VietnamTime.date(on)))
                        .asRequired(),
                    Field.of(
                            Field.Kind.LONG_TEXT,
                            POINTS,
                            WORDS.say("field.points"),
                            typed.or(POINTS, points))
                        .withHint(WORDS.say("field.points.hint"))
                        .asRequired()))
            .saying(WORDS.say("write.intro"))
            .button(WORDS.say("save"));
    return seen.map(known -> form.of(known.version())).orElse(form);
  }

  @GetMapping("/tu-danh-gia")
  @Requires(Permission.COMMITMENT_OWN)
  ModelAndView review(Access access) {
    return forms.show(reviewing(written(access), Typed.NOTHING));
  }

  @PostMapping("/tu-danh-gia")
  @Requires(Permission.COMMITMENT_OWN)
  ModelAndView review(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    Commitment own = written(access);
    return forms.end(
        reviewing(own, typed),
        typed,
        () -> committing.review(own, reviews(own, typed), access.actor()),
        done -> CommitmentController.ADDRESS,
        WORDS.say("notice.reviewed"));
  }

  private Commitment written(Access access) {
    return commitments
        .own(year(), access)
        .filter(commitment -> !commitment.onPaper())
        .orElseThrow(() -> new NotVisible("nothing to look back on"));
  }

  private static List<Commitment.Review> reviews(Commitment own, Typed typed) {
    List<Commitment.Review> reviews = new ArrayList<>();
    for (int i = 0; i < own.points().size(); i++) {
      reviews.add(
          new Commitment.Review(
              typed.one(Fulfilment.class, FULFILMENT + i), typed.text(WORDS_OF + i)));
    }
    return reviews;
  }

  private static Form reviewing(Commitment own, Typed typed) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < own.points().size(); i++) {
      Commitment.Review said = own.reviewed() ? own.reviews().get(i) : null;
      fields.add(
          Field.of(
                  Field.Kind.CHOICE,
                  FULFILMENT + i,
                  WORDS.say("review.point", i + 1, own.points().get(i)),
                  typed.or(FULFILMENT + i, said == null ? "" : said.fulfilment().name()))
              .from(
                  Arrays.stream(Fulfilment.values())
                      .map(one -> new Field.Choice(one.name(), one.words()))
                      .toList())
              .asRequired());
      fields.add(
          Field.of(
              Field.Kind.LONG_TEXT,
              WORDS_OF + i,
              WORDS.say("review.words", i + 1),
              typed.or(WORDS_OF + i, said == null ? "" : said.words())));
    }
    return Form.of(
            WORDS.say("review", own.year()),
            ADDRESS + "/tu-danh-gia",
            CommitmentController.ADDRESS,
            fields)
        .saying(WORDS.say("review.intro"))
        .of(own.version())
        .button(WORDS.say("save"));
  }
}
