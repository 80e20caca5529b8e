package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Rating;
import vn.tdkt.organisation.Ratings;
import vn.tdkt.organisation.ScaleKind;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** How many of a unit reached each level in a year: one form for each kind of rating. */
@Controller
@RequestMapping(UnitController.ADDRESS + "/{id}/xep-loai/{year}/{kind}")
class RatingController {
  private static final Words WORDS = Words.of("organisation");
  private static final String LEVEL = "level.";

  private final Ratings ratings;
  private final UnitAccess reach;
  private final Forms forms;
  private final Clock clock;

  RatingController(Ratings ratings, UnitAccess reach, Forms forms, Clock clock) {
    this.ratings = ratings;
    this.reach = reach;
    this.forms = forms;
    this.clock = clock;
  }

  static String address(UnitView unit, Rating rating) {
    return UnitController.address(unit.id())
        + "/xep-loai/"
        + rating.year()
        + "/"
        + rating.kind().name();
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_EDIT)
  ModelAndView form(
      @PathVariable UUID id, @PathVariable int year, @PathVariable ScaleKind kind, Access access) {
    UnitView unit = editable(id, access);
    return forms.show(form(unit, rating(unit, kind, year), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.ORGANISATION_EDIT)
  ModelAndView record(
      @PathVariable UUID id,
      @PathVariable int year,
      @PathVariable ScaleKind kind,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    UnitView unit = editable(id, access);
    Rating before = rating(unit, kind, year);
    Typed typed = new Typed(values);
    return forms.end(
        form(unit, before, typed),
        typed,
        () -> ratings.record(unit, read(before, typed), access.actor()),
        rating -> UnitController.address(unit.id(), UnitAct.Part.BODIES),
        WORDS.say("rating.notice"));
  }

  private static Form form(UnitView unit, Rating rating, Typed typed) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < rating.levels().size(); i++) {
      Rating.Counted counted = rating.levels().get(i);
      String shown = rating.recorded() ? String.valueOf(counted.subjects()) : "";
      String name = LEVEL + i;
      fields.add(Field.of(Field.Kind.COUNT, name, counted.level(), typed.or(name, shown)));
    }
    fields.add(
        Inputs.line(typed, "decision", rating.decision()).withHint(WORDS.say("rating.decision")));
    fields.add(Inputs.anyDay(typed, "decided", rating.decidedOn()));
    String title = WORDS.say("rating.title", rating.kind().words(), rating.year(), unit.fullName());
    String back = UnitController.address(unit.id(), UnitAct.Part.BODIES);
    return Form.of(title, address(unit, rating), back, fields)
        .saying(WORDS.say("rating.intro"))
        .of(rating.version())
        .button(WORDS.say("rating.save"));
  }

  private static Rating read(Rating before, Typed typed) {
    List<Rating.Counted> counted = new ArrayList<>();
    for (int i = 0; i < before.levels().size(); i++) {
      String level = before.levels().get(i).level();
      counted.add(new Rating.Counted(level, typed.count(LEVEL + i)));
    }
    return new Rating(
        before.kind(),
        before.year(),
        counted,
        typed.text("decision"),
        typed.anyDay("decided"),
        typed.version());
  }

  private Rating rating(UnitView unit, ScaleKind kind, int year) {
    if (!kind.rates() || year < 1945 || year > 2200) {
      throw new NotVisible("rating");
    }
    return ratings.of(unit, kind, year);
  }

  private UnitView editable(UUID id, Access access) {
    return reach.visible(
        new UnitId(id), Permission.ORGANISATION_EDIT, access, LocalDate.now(clock));
  }
}
