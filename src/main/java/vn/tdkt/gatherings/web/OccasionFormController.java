package vn.tdkt.gatherings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import vn.tdkt.gatherings.Convening;
import vn.tdkt.gatherings.GatheringPlaces;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.OccasionKind;
import vn.tdkt.gatherings.Occasions;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The forms of an occasion: noted, changed, voided. */
@Controller
@RequestMapping(OccasionController.ADDRESS)
class OccasionFormController {
  private static final Words WORDS = Words.of("gatherings");
  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final String ON = "on";
  private static final String ORGANISER = "organiser";
  private static final String PERSONS = "persons";
  private static final String INVITED = "invited";
  private static final String REASON = "reason";

  private final Occasions occasions;
  private final Convening convening;
  private final GatheringPlaces places;
  private final Blocks blocks;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  OccasionFormController(
      Occasions occasions,
      Convening convening,
      GatheringPlaces places,
      Blocks blocks,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.occasions = occasions;
    this.convening = convening;
    this.places = places;
    this.blocks = blocks;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView convene(
      @RequestParam(name = "khoi", required = false) @Nullable UUID block, Access access) {
    return forms.show(convening(kept(block, access), access, Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView convene(
      @RequestParam(name = "khoi", required = false) @Nullable UUID block,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    KeptPlace place = kept(block, access);
    Typed typed = new Typed(values);
    return forms.end(
        convening(place, access, typed),
        typed,
        () ->
            convening.convene(
                place.scope(), year(), said(typed), invited(place.scope(), typed), access.actor()),
        Occasion::address,
        WORDS.say("notice.convened"));
  }

  private KeptPlace kept(@Nullable UUID block, Access access) {
    return KeptPlace.of(block, places, access, year());
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  /** The members of the block; of the blocks that are chosen where the province invites. */
  private List<UUID> invited(Scope place, Typed typed) {
    UUID block = place.block();
    Stream<UUID> inviting =
        block != null
            ? Stream.of(block)
            : place.unit() == null ? typed.ids(INVITED).stream() : Stream.empty();
    return inviting
        .flatMap(one -> places.members(one, typed.day(ON)).stream())
        .map(Member::unit)
        .map(unit -> unit.value())
        .distinct()
        .toList();
  }

  private Form convening(KeptPlace place, Access access, Typed typed) {
    List<Field> fields = new ArrayList<>(fields(null, typed));
    boolean unit = place.scope().unit() != null;
    boolean province = !unit && place.scope().block() == null;
    if (province) {
      fields.add(
          field(Field.Kind.CHOICES, INVITED, "", typed)
              .from(blocks(access))
              .withHint(WORDS.say("field.invited.hint")));
    }
    String intro = unit ? "add.intro.unit" : province ? "add.intro.province" : "add.intro.block";
    return Form.of(
            WORDS.say("add"),
            OccasionController.ADDRESS + "/moi" + place.query(),
            OccasionController.ADDRESS,
            fields)
        .keptWhileTyped()
        .saying(WORDS.say(intro, place.name(), year()))
        .button(WORDS.say("save"));
  }

  private List<Field.Choice> blocks(Access access) {
    return blocks.list(access.places(Permission.GATHERING_PROVINCE)).stream()
        .filter(line -> line.label().equals(year()))
        .map(OccasionFormController::choice)
        .toList();
  }

  private static Field.Choice choice(BlockLine line) {
    return new Field.Choice(line.id().value().toString(), line.fullName());
  }

  private static List<Field> fields(Occasion.@Nullable Said said, Typed typed) {
    Integer persons = said == null ? null : said.persons();
    return List.of(
        field(Field.Kind.CHOICE, KIND, said == null ? "" : said.kind().name(), typed)
            .from(
                Arrays.stream(OccasionKind.values())
                    .map(kind -> new Field.Choice(kind.name(), kind.words()))
                    .toList())
            .asRequired(),
        field(Field.Kind.TEXT, NAME, said == null ? "" : said.name(), typed).asRequired(),
        field(Field.Kind.DATE, ON, said == null ? "" : VietnamTime.date(said.on()), typed)
            .asRequired(),
        field(Field.Kind.TEXT, ORGANISER, said == null ? "" : said.organiser(), typed),
        field(Field.Kind.COUNT, PERSONS, persons == null ? "" : persons.toString(), typed)
            .withHint(WORDS.say("field.persons.hint")));
  }

  private static Field field(Field.Kind kind, String name, String value, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, value));
  }

  private static Occasion.Said said(Typed typed) {
    return new Occasion.Said(
        typed.one(OccasionKind.class, KIND),
        typed.text(NAME),
        typed.day(ON),
        typed.text(ORGANISER),
        typed.has(PERSONS) ? typed.count(PERSONS) : null);
  }

  @GetMapping(OccasionController.ONE + "/sua")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(changing(occasions.kept(id, access), Typed.NOTHING));
  }

  @PostMapping(OccasionController.ONE + "/sua")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Occasion occasion = occasions.kept(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        changing(occasion, typed),
        typed,
        () -> convening.change(occasion, said(typed), access.actor()),
        Occasion::address,
        WORDS.say("notice.changed"));
  }

  private static Form changing(Occasion occasion, Typed typed) {
    return Form.of(
            WORDS.say("change"),
            occasion.address() + "/sua",
            occasion.address(),
            fields(occasion.said(), typed))
        .keptWhileTyped()
        .of(occasion.version())
        .button(WORDS.say("save"));
  }

  @GetMapping(OccasionController.ONE + "/bo")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView drop(@PathVariable UUID id, Access access) {
    return forms.show(dropping(occasions.kept(id, access), Typed.NOTHING));
  }

  @PostMapping(OccasionController.ONE + "/bo")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView drop(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Occasion occasion = occasions.kept(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(occasion, typed),
        typed,
        () -> convening.voidIt(occasion, typed.text(REASON), access.actor()),
        Occasion::address,
        WORDS.say("notice.dropped"));
  }

  private static Form dropping(Occasion occasion, Typed typed) {
    return Form.of(
            WORDS.say("drop", occasion.said().name()),
            occasion.address() + "/bo",
            occasion.address(),
            List.of(field(Field.Kind.LONG_TEXT, REASON, "", typed).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro"))
        .of(occasion.version())
        .button(WORDS.say("drop.button"));
  }
}
