package vn.tdkt.pledges.web;

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
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.pledges.PartyChanges;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.Pledges;
import vn.tdkt.pledges.Signatory;

/** The forms by which a party comes to a pledge that was begun, or leaves it. */
@Controller
@RequestMapping(PledgeController.ADDRESS + PledgeController.ONE)
class PartyController {
  private static final Words WORDS = Words.of("pledges");
  private static final String MEMBER = "member";
  private static final String PARTY = "party";
  private static final String POST = "post";
  private static final String NAME = "name";
  private static final String REASON = "reason";

  private final Pledges pledges;
  private final PartyChanges parties;
  private final Forms forms;

  PartyController(Pledges pledges, PartyChanges parties, Forms forms) {
    this.pledges = pledges;
    this.parties = parties;
    this.forms = forms;
  }

  @GetMapping("/ben-ky/moi")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView join(@PathVariable UUID id, Access access) {
    return forms.show(joining(open(id, access), Typed.NOTHING));
  }

  @PostMapping("/ben-ky/moi")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView join(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Pledge pledge = open(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        joining(pledge, typed),
        typed,
        () -> parties.join(pledge, party(pledge, typed), access.actor()),
        PartyController::back,
        WORDS.say("notice.joined"));
  }

  /** Of a block one of its members, of a unit whoever is named. */
  private Form joining(Pledge pledge, Typed typed) {
    List<Field> fields = new ArrayList<>();
    fields.add(pledge.ofBlock() ? member(pledge, typed) : field(PARTY, "", typed).asRequired());
    String post = pledge.ofBlock() ? WORDS.say("post.head") : "";
    fields.add(field(POST, post, typed).asRequired());
    fields.add(field(NAME, "", typed).withHint(WORDS.say("field.name.hint")));
    return Form.of(WORDS.say("join"), pledge.address() + "/ben-ky/moi", back(pledge), fields)
        .saying(WORDS.say(pledge.ofBlock() ? "join.intro.block" : "join.intro.unit"))
        .of(pledge.version())
        .button(WORDS.say("join.button"));
  }

  private Field member(Pledge pledge, Typed typed) {
    List<Field.Choice> members =
        parties.missing(pledge).stream()
            .map(member -> new Field.Choice(String.valueOf(member.unit()), member.party()))
            .toList();
    String first = members.size() == 1 ? members.getFirst().value() : "";
    return Field.of(Field.Kind.CHOICE, MEMBER, WORDS.say("field.party"), typed.or(MEMBER, first))
        .from(members)
        .asRequired();
  }

  private Signatory party(Pledge pledge, Typed typed) {
    Signatory named =
        new Signatory(1, null, typed.text(PARTY), typed.text(POST), typed.text(NAME), null);
    return parties.missing(pledge).stream()
        .filter(member -> String.valueOf(member.unit()).equals(typed.text(MEMBER)))
        .findFirst()
        .map(
            member ->
                new Signatory(1, member.unit(), member.party(), named.post(), named.name(), null))
        .orElse(named);
  }

  @GetMapping("/ben-ky/{position:\\d{1,3}}/rut")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView withdraw(@PathVariable UUID id, @PathVariable int position, Access access) {
    Pledge pledge = open(id, access);
    return forms.show(withdrawing(pledge, unsigned(pledge, position), Typed.NOTHING));
  }

  @PostMapping("/ben-ky/{position:\\d{1,3}}/rut")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView withdraw(
      @PathVariable UUID id,
      @PathVariable int position,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Pledge pledge = open(id, access);
    Signatory party = unsigned(pledge, position);
    Typed typed = new Typed(values);
    return forms.end(
        withdrawing(pledge, party, typed),
        typed,
        () -> parties.withdraw(pledge, party, typed.text(REASON), access.actor()),
        PartyController::back,
        WORDS.say("notice.withdrawn", party.words()));
  }

  private static Form withdrawing(Pledge pledge, Signatory party, Typed typed) {
    return Form.of(
            WORDS.say("withdraw", party.words()),
            pledge.address() + "/ben-ky/" + party.position() + "/rut",
            back(pledge),
            List.of(
                Field.of(
                        Field.Kind.LONG_TEXT,
                        REASON,
                        WORDS.say("field.reason"),
                        typed.or(REASON, ""))
                    .asRequired()))
        .saying(WORDS.say("withdraw.intro"))
        .of(pledge.version())
        .button(WORDS.say("withdraw.button"));
  }

  private static Field field(String name, String value, Typed typed) {
    return Field.text(name, WORDS.say("field." + name), typed.or(name, value));
  }

  private static String back(Pledge pledge) {
    return pledge.address() + "#ky";
  }

  private Pledge open(UUID id, Access access) {
    Pledge pledge = pledges.pledge(id, Permission.PLEDGE_EDIT, access);
    if (!pledge.takesParties()) {
      throw new NotVisible("parties of a pledge that is closed");
    }
    return pledge;
  }

  private Signatory unsigned(Pledge pledge, int position) {
    return pledges.signatories(pledge).stream()
        .filter(party -> party.position() == position && !party.signed())
        .findFirst()
        .orElseThrow(() -> new NotVisible("party"));
  }
}
