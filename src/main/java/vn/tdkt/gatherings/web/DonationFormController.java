package vn.tdkt.gatherings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.access.Scope;
import vn.tdkt.facts.Money;
import vn.tdkt.gatherings.Donation;
import vn.tdkt.gatherings.Donations;
import vn.tdkt.gatherings.GatheringPlaces;
import vn.tdkt.gatherings.Giving;
import vn.tdkt.gatherings.Givings;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The forms of a donation; what may be on record already is asked about before it is saved. */
@Controller
@RequestMapping(DonationController.ADDRESS)
class DonationFormController {
  private static final Words WORDS = Words.of("gatherings");
  private static final String UNIT = "unit";
  private static final String FUND = "fund";
  private static final String AMOUNT = "amount";
  private static final String PAID = "paid";
  private static final String SECTIONS = "sections";
  private static final String SAME = "same";
  private static final String ANOTHER = "another";
  private static final String REASON = "reason";

  private final Donations donations;
  private final GatheringPlaces places;
  private final GivingFields giving;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  DonationFormController(
      Donations donations,
      GatheringPlaces places,
      GivingFields giving,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.donations = donations;
    this.places = places;
    this.giving = giving;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.GATHERING_EDIT)
  ModelAndView donate(
      @RequestParam(name = "khoi", required = false) @Nullable UUID block, Access access) {
    return forms.show(donating(kept(block, access), Typed.NOTHING, List.of()));
  }

  @PostMapping("/moi")
  @Requires(Permission.GATHERING_EDIT)
  ModelAndView donate(
      @RequestParam(name = "khoi", required = false) @Nullable UUID block,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    KeptPlace place = kept(block, access);
    Typed typed = new Typed(values);
    Form form = donating(place, typed, List.of());
    List<Donation> alike = form.checked().wrong() ? List.of() : alike(place, typed);
    Form asking = alike.isEmpty() ? form : donating(place, typed, alike);
    if (!alike.isEmpty() && !typed.has(SAME)) {
      return forms.again(asking);
    }
    return forms.end(
        asking,
        typed,
        () -> noted(place, typed, alike, access),
        done -> DonationController.ADDRESS,
        WORDS.say(isSame(typed) ? "notice.same" : "notice.donated"));
  }

  private KeptPlace kept(@Nullable UUID block, Access access) {
    KeptPlace place = KeptPlace.of(block, places, access, year());
    if (place.scope().unit() == null && place.scope().block() == null) {
      throw new NotVisible("a province pays into no fund");
    }
    return place;
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private List<Donation> alike(KeptPlace place, Typed typed) {
    return donations.like(payer(place.scope(), typed), said(place, typed));
  }

  private static boolean isSame(Typed typed) {
    return typed.has(SAME) && !typed.text(SAME).equals(ANOTHER);
  }

  private Outcome<Donation> noted(
      KeptPlace place, Typed typed, List<Donation> alike, Access access) {
    Donation.Said said = said(place, typed);
    if (isSame(typed)) {
      Donation same =
          alike.stream()
              .filter(donation -> donation.id().toString().equals(typed.text(SAME)))
              .findFirst()
              .orElseThrow(() -> new NotVisible("donation"));
      return donations.alsoIn(same, said, access.actor());
    }
    return donations.donate(
        place.scope(),
        payer(place.scope(), typed),
        year(),
        said,
        typed.text(SAME).equals(ANOTHER),
        access.actor());
  }

  /** The own unit, or the member of the block that is chosen. */
  private static UUID payer(Scope place, Typed typed) {
    UUID unit = place.unit();
    return unit == null ? typed.id(UNIT) : unit;
  }

  /** Whole đồng; nought where it cannot be read, which is refused. */
  private static Donation.Said said(KeptPlace place, Typed typed) {
    long amount =
        Money.read(typed.text(AMOUNT))
            .filter(Score::isWhole)
            .map(score -> score.floor().longValueExact())
            .orElse(0L);
    return new Donation.Said(
        typed.text(FUND),
        amount,
        typed.day(PAID),
        typed.lines(SECTIONS),
        GivingFields.giving(place.scope(), typed));
  }

  private Form donating(KeptPlace place, Typed typed, List<Donation> alike) {
    List<Field> fields = new ArrayList<>();
    UUID block = place.scope().block();
    if (block != null) {
      fields.add(field(Field.Kind.CHOICE, UNIT, typed).from(members(block)).asRequired());
    }
    fields.add(
        field(Field.Kind.TEXT, FUND, typed).withHint(WORDS.say("field.fund.hint")).asRequired());
    fields.add(
        field(Field.Kind.TEXT, AMOUNT, typed)
            .withHint(WORDS.say("field.amount.hint"))
            .asRequired());
    fields.add(field(Field.Kind.DATE, PAID, typed).asRequired());
    fields.add(
        field(Field.Kind.LONG_TEXT, SECTIONS, typed).withHint(WORDS.say("field.sections.hint")));
    fields.addAll(
        giving.of(place.scope(), year(), Giving.UNSAID, knownStaff(place.scope(), typed), typed));
    if (!alike.isEmpty()) {
      fields.add(question(alike, typed));
    }
    return Form.of(
            WORDS.say("donate"),
            DonationController.ADDRESS + "/moi" + place.query(),
            DonationController.ADDRESS,
            fields)
        .keptWhileTyped()
        .saying(WORDS.say(alike.isEmpty() ? "donate.intro" : "donate.ask", place.name(), year()))
        .button(WORDS.say("save"));
  }

  /** Of the own unit, or of the member once it is chosen; on the day that is typed. */
  private Optional<Givings.KnownStaff> knownStaff(Scope place, Typed typed) {
    UUID unit = place.unit() == null && typed.has(UNIT) ? typed.id(UNIT) : place.unit();
    LocalDate day = VietnamTime.read(typed.text(PAID)).orElseGet(() -> giving.nearest(year()));
    return giving.staff(unit, day);
  }

  /** "Có phải cùng một khoản?" */
  private static Field question(List<Donation> alike, Typed typed) {
    Stream<Field.Choice> known =
        alike.stream()
            .map(
                donation ->
                    new Field.Choice(
                        donation.id().toString(),
                        WORDS.say(
                            "same.this",
                            DonationRow.written(donation.said().amount()),
                            donation.said().fund(),
                            VietnamTime.date(donation.said().on()),
                            String.join("; ", donation.said().sections()))));
    Stream<Field.Choice> another = Stream.of(new Field.Choice(ANOTHER, WORDS.say("same.another")));
    return field(Field.Kind.CHOICE, SAME, typed)
        .from(Stream.concat(known, another).toList())
        .asRequired();
  }

  private List<Field.Choice> members(UUID block) {
    return places.members(block, LocalDate.now(clock)).stream()
        .map(member -> new Field.Choice(member.unit().value().toString(), member.name()))
        .toList();
  }

  private static Field field(Field.Kind kind, String name, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, ""));
  }

  @GetMapping("/{id:[0-9a-f-]{36}}/bo")
  @Requires(Permission.GATHERING_EDIT)
  ModelAndView drop(@PathVariable UUID id, Access access) {
    return forms.show(dropping(donations.kept(id, access), Typed.NOTHING));
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/bo")
  @Requires(Permission.GATHERING_EDIT)
  ModelAndView drop(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Donation donation = donations.kept(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(donation, typed),
        typed,
        () -> donations.voidIt(donation, typed.text(REASON), access.actor()),
        done -> DonationController.ADDRESS,
        WORDS.say("notice.dropped"));
  }

  private static Form dropping(Donation donation, Typed typed) {
    return Form.of(
            WORDS.say("drop", donation.said().fund()),
            donation.address() + "/bo",
            DonationController.ADDRESS,
            List.of(field(Field.Kind.LONG_TEXT, REASON, typed).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro"))
        .button(WORDS.say("drop.button"));
  }
}
