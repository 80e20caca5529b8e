package vn.tdkt.memberships.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.MemberKeeping;
import vn.tdkt.memberships.MemberKind;
import vn.tdkt.memberships.UnitMember;
import vn.tdkt.memberships.UnitMembers;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** A member joins, is described, leaves. */
@Controller
@RequestMapping(MembersController.ADDRESS)
class MemberFormController {
  private static final Words WORDS = Words.of("memberships");
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String CONTACT = "contact";
  private static final String PHONE = "phone";
  private static final String BODY = "body";
  private static final String SINCE = "since";
  private static final String LAST = "last";

  private final UnitMembers members;
  private final MemberKeeping keeping;
  private final Units units;
  private final Forms forms;
  private final Clock clock;

  MemberFormController(
      UnitMembers members, MemberKeeping keeping, Units units, Forms forms, Clock clock) {
    this.members = members;
    this.keeping = keeping;
    this.units = units;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping("/them")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView join(Access access) {
    return forms.show(joining(members.own(Permission.MEMBER_EDIT, access), Typed.NOTHING));
  }

  @PostMapping("/them")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView join(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = members.own(Permission.MEMBER_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        joining(unit, typed),
        typed,
        () -> keeping.join(unit, said(typed), body(typed), typed.day(SINCE), access.actor()),
        done -> MembersController.ADDRESS,
        WORDS.say("notice.joined"));
  }

  private Form joining(UnitView unit, Typed typed) {
    List<Field> fields = new ArrayList<>(fields(unit, null, typed));
    String today = VietnamTime.date(LocalDate.now(clock));
    fields.add(
        Field.of(Field.Kind.DATE, SINCE, WORDS.say("field.since"), typed.or(SINCE, today))
            .asRequired());
    return Form.of(
            WORDS.say("join"),
            MembersController.ADDRESS + "/them",
            MembersController.ADDRESS,
            fields)
        .keptWhileTyped()
        .saying(WORDS.say("join.intro"));
  }

  @GetMapping(MembersController.ONE)
  @Requires(Permission.MEMBER_VIEW)
  ModelAndView one(@PathVariable UUID id, Access access) {
    UnitMember member = members.member(id, Permission.MEMBER_VIEW, access);
    return access.may(Permission.MEMBER_EDIT, unit(member, Permission.MEMBER_VIEW, access).scope())
        ? new ModelAndView("redirect:" + member.address() + "/sua")
        : new ModelAndView("redirect:" + MembersController.ADDRESS + "/don-vi/" + member.unit());
  }

  @GetMapping(MembersController.ONE + "/sua")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView change(@PathVariable UUID id, Access access) {
    UnitMember member = members.member(id, Permission.MEMBER_EDIT, access);
    UnitView unit = unit(member, Permission.MEMBER_EDIT, access);
    return forms.show(changing(unit, member, Typed.NOTHING));
  }

  @PostMapping(MembersController.ONE + "/sua")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    UnitMember member = members.member(id, Permission.MEMBER_EDIT, access);
    UnitView unit = unit(member, Permission.MEMBER_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        changing(unit, member, typed),
        typed,
        () -> keeping.change(member, said(typed), body(typed), access.actor()),
        done -> MembersController.ADDRESS,
        WORDS.say("notice.changed"));
  }

  private Form changing(UnitView unit, UnitMember member, Typed typed) {
    return Form.of(
            WORDS.say("change", member.name()),
            member.address() + "/sua",
            MembersController.ADDRESS,
            fields(unit, member, typed))
        .keptWhileTyped()
        .of(member.version())
        .saying(WORDS.say("change.intro", member.valid().words()))
        .button(WORDS.say("save"));
  }

  @GetMapping(MembersController.ONE + "/thoi")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView leave(@PathVariable UUID id, Access access) {
    return forms.show(leaving(members.member(id, Permission.MEMBER_EDIT, access), Typed.NOTHING));
  }

  @PostMapping(MembersController.ONE + "/thoi")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView leave(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    UnitMember member = members.member(id, Permission.MEMBER_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        leaving(member, typed),
        typed,
        () -> keeping.leave(member, typed.day(LAST), access.actor()),
        done -> MembersController.ADDRESS,
        WORDS.say("notice.left"));
  }

  private static Form leaving(UnitMember member, Typed typed) {
    return Form.of(
            WORDS.say("leave", member.name()),
            member.address() + "/thoi",
            MembersController.ADDRESS,
            List.of(
                Field.of(Field.Kind.DATE, LAST, WORDS.say("field.last-day"), typed.or(LAST, ""))
                    .asRequired()))
        .keptWhileTyped()
        .of(member.version())
        .saying(WORDS.say("leave.intro"));
  }

  private UnitView unit(UnitMember member, Permission permission, Access access) {
    return members.unit(member.unit(), permission, access);
  }

  private List<Field> fields(UnitView unit, @Nullable UnitMember member, Typed typed) {
    UnitMember.@Nullable Said now = member == null ? null : member.said();
    return List.of(
        Field.text(NAME, WORDS.say("field.name"), typed.or(NAME, now == null ? "" : now.name()))
            .asRequired(),
        Field.of(
                Field.Kind.CHOICE,
                KIND,
                WORDS.say("field.kind"),
                typed.or(KIND, (now == null ? MemberKind.ASSOCIATION : now.kind()).name()))
            .from(kinds())
            .asRequired(),
        Field.text(
                CONTACT,
                WORDS.say("field.contact"),
                typed.or(CONTACT, now == null ? "" : now.contact()))
            .withHint(WORDS.say("field.contact.hint")),
        Field.text(PHONE, WORDS.say("field.phone"), typed.or(PHONE, now == null ? "" : now.phone()))
            .withHint(WORDS.say("field.phone.hint")),
        Field.of(
                Field.Kind.CHOICE,
                BODY,
                WORDS.say("field.body"),
                typed.or(BODY, registered(member)))
            .withHint(WORDS.say("field.body.hint"))
            .from(bodies(unit)));
  }

  private static String registered(@Nullable UnitMember member) {
    UUID body = member == null ? null : member.body();
    return body == null ? "" : body.toString();
  }

  private static List<Field.Choice> kinds() {
    return Arrays.stream(MemberKind.values())
        .map(kind -> new Field.Choice(kind.name(), kind.words()))
        .toList();
  }

  /** Bodies that stand right below the unit in the register: they may have accounts. */
  private List<Field.Choice> bodies(UnitView unit) {
    return units.below(unit.id(), LocalDate.now(clock)).stream()
        .map(below -> new Field.Choice(below.id().value().toString(), below.fullName()))
        .toList();
  }

  private static UnitMember.Said said(Typed typed) {
    return new UnitMember.Said(
        typed.one(MemberKind.class, KIND),
        typed.text(NAME),
        typed.text(CONTACT),
        typed.text(PHONE));
  }

  private static @Nullable UUID body(Typed typed) {
    return typed.has(BODY) ? typed.id(BODY) : null;
  }
}
