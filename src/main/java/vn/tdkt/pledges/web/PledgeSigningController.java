package vn.tdkt.pledges.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.Pledges;
import vn.tdkt.pledges.Pledging;
import vn.tdkt.pledges.Signatory;

/** Who signs in which post, and that somebody has signed. */
@Controller
@RequestMapping(PledgeController.ADDRESS + PledgeController.ONE)
class PledgeSigningController {
  private static final Words WORDS = Words.of("pledges");
  private static final String POST = "post";
  private static final String NAME = "name";
  private static final String SIGNED = "signed";

  private final Pledges pledges;
  private final Pledging pledging;
  private final Forms forms;
  private final Clock clock;

  PledgeSigningController(Pledges pledges, Pledging pledging, Forms forms, Clock clock) {
    this.pledges = pledges;
    this.pledging = pledging;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping("/nguoi-ky/{position:\\d{1,3}}")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView entitle(@PathVariable UUID id, @PathVariable int position, Access access) {
    Pledge pledge = pledges.pledge(id, Permission.PLEDGE_EDIT, access);
    return forms.show(entitling(pledge, signatory(pledge, position), Typed.NOTHING));
  }

  @PostMapping("/nguoi-ky/{position:\\d{1,3}}")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView entitle(
      @PathVariable UUID id,
      @PathVariable int position,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Pledge pledge = pledges.pledge(id, Permission.PLEDGE_EDIT, access);
    Signatory signatory = signatory(pledge, position);
    Typed typed = new Typed(values);
    return forms.end(
        entitling(pledge, signatory, typed),
        typed,
        () ->
            pledging.entitle(pledge, signatory, typed.text(POST), typed.text(NAME), access.actor()),
        PledgeSigningController::back,
        WORDS.say("notice.entitled"));
  }

  private static Form entitling(Pledge pledge, Signatory signatory, Typed typed) {
    return Form.of(
            WORDS.say("entitle", signatory.words()),
            pledge.address() + "/nguoi-ky/" + signatory.position(),
            back(pledge),
            List.of(
                Field.text(POST, WORDS.say("field.post"), typed.or(POST, signatory.post()))
                    .asRequired(),
                Field.text(NAME, WORDS.say("field.name"), typed.or(NAME, signatory.name()))
                    .withHint(WORDS.say("field.name.hint"))))
        .of(pledge.version())
        .button(WORDS.say("save"));
  }

  @GetMapping("/ky/{position:\\d{1,3}}")
  @Requires(Permission.PLEDGE_VIEW)
  ModelAndView sign(@PathVariable UUID id, @PathVariable int position, Access access) {
    Pledge pledge = pledges.pledge(id, access);
    return forms.show(signing(pledge, mine(pledge, position, access), Typed.NOTHING));
  }

  @PostMapping("/ky/{position:\\d{1,3}}")
  @Requires(Permission.PLEDGE_VIEW)
  ModelAndView sign(
      @PathVariable UUID id,
      @PathVariable int position,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Pledge pledge = pledges.pledge(id, access);
    Signatory signatory = mine(pledge, position, access);
    Typed typed = new Typed(values);
    return forms.end(
        signing(pledge, signatory, typed),
        typed,
        () -> pledging.sign(pledge, signatory, typed.day(SIGNED), access.actor()),
        PledgeSigningController::back,
        WORDS.say("notice.signed", signatory.words()));
  }

  private Form signing(Pledge pledge, Signatory signatory, Typed typed) {
    LocalDate on = pledge.said().on();
    String day = VietnamTime.date(on == null ? LocalDate.now(clock) : on);
    return Form.of(
            WORDS.say("sign", signatory.words()),
            pledge.address() + "/ky/" + signatory.position(),
            back(pledge),
            List.of(
                Field.of(Field.Kind.DATE, SIGNED, WORDS.say("field.signed"), typed.or(SIGNED, day))
                    .asRequired()))
        .saying(WORDS.say("sign.intro"))
        .of(pledge.version())
        .button(WORDS.say("sign.button"));
  }

  private static String back(Pledge pledge) {
    return pledge.address() + "#ky";
  }

  private Signatory mine(Pledge pledge, int position, Access access) {
    Signatory signatory = signatory(pledge, position);
    if (!pledges.maySign(pledge, signatory, access)) {
      throw new NotVisible("signature of others");
    }
    return signatory;
  }

  private Signatory signatory(Pledge pledge, int position) {
    return pledges.signatories(pledge).stream()
        .filter(signatory -> signatory.position() == position)
        .findFirst()
        .orElseThrow(() -> new NotVisible("signatory"));
  }
}
