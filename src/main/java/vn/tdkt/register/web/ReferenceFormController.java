package vn.tdkt.register.web;

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
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.LegalReference;
import vn.tdkt.register.References;

/** Enters a legal paper of the province, and says when one holds no more. */
@Controller
@RequestMapping(ReferenceController.ADDRESS)
class ReferenceFormController {
  private static final Words WORDS = Words.of("register");

  private final References references;
  private final Desk desk;
  private final Forms forms;

  ReferenceFormController(References references, Desk desk, Forms forms) {
    this.references = references;
    this.desk = desk;
    this.forms = forms;
  }

  @GetMapping("/moi")
  @Requires(Permission.OWN_WORK)
  ModelAndView form(Access access) {
    requireEntering(access);
    return forms.show(entering(Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.OWN_WORK)
  ModelAndView enter(@RequestParam MultiValueMap<String, String> values, Access access) {
    requireEntering(access);
    Typed typed = new Typed(values);
    return forms.end(
        entering(typed),
        typed,
        () -> references.enter(read(typed, access), access.actor()),
        ReferenceController::address,
        WORDS.say("notice.reference-entered"));
  }

  private static void requireEntering(Access access) {
    if (!ReferenceController.mayEnter(access)) {
      throw new NotVisible("legal references");
    }
  }

  private static Form entering(Typed typed) {
    List<Field> fields =
        List.of(
            Inputs.line(typed, "sort", "").asRequired(),
            Inputs.line(typed, "number", "").asRequired(),
            Inputs.day(typed, "date", null).asRequired(),
            Inputs.line(typed, "issuer", "").asRequired(),
            Inputs.text(typed, "subject", "").asRequired(),
            Inputs.day(typed, "inForce", null),
            Inputs.line(typed, "note", ""));
    return Form.of(
            WORDS.say("reference.new"),
            ReferenceController.ADDRESS + "/moi",
            ReferenceController.ADDRESS,
            fields)
        .saying(WORDS.say("reference.new.intro"));
  }

  private static LegalReference read(Typed typed, Access access) {
    return new LegalReference(
        Ids.next(),
        access.actor().jurisdiction(),
        typed.text("sort"),
        typed.text("number"),
        typed.day("date"),
        typed.text("issuer"),
        typed.text("subject"),
        typed.anyDay("inForce"),
        null,
        null,
        null,
        typed.text("note"),
        1);
  }

  @GetMapping("/{id:[0-9a-f-]{36}}/het-hieu-luc")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView ending(@PathVariable UUID id, Access access) {
    return forms.show(ending(editable(id, access), Typed.NOTHING, access));
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/het-hieu-luc")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView end(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    LegalReference reference = editable(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        ending(reference, typed, access),
        typed,
        () ->
            references.end(
                reference, typed.day("ended"), replacement(typed, access), access.actor()),
        ReferenceController::address,
        WORDS.say("notice.reference-ended"));
  }

  private @Nullable LegalReference replacement(Typed typed, Access access) {
    return typed.has("replacement")
        ? references.get(typed.id("replacement"), access.actor().jurisdiction())
        : null;
  }

  private LegalReference editable(UUID id, Access access) {
    LegalReference reference = references.get(id, access.actor().jurisdiction());
    if (!ReferenceController.mayEnd(reference, access)) {
      throw new NotVisible("legal reference");
    }
    return reference;
  }

  private Form ending(LegalReference reference, Typed typed, Access access) {
    String address = ReferenceController.address(reference.id());
    Stream<LegalReference> others =
        references.search(access.actor().jurisdiction(), "").stream()
            .filter(one -> !one.id().equals(reference.id()));
    List<Field.Choice> choices =
        others.map(one -> new Field.Choice(one.id().toString(), one.cited())).toList();
    return Form.of(
            WORDS.say("reference.end", reference.number()),
            address + "/het-hieu-luc",
            address,
            List.of(
                Inputs.day(typed, "ended", desk.today()).asRequired(),
                Inputs.choice(typed, "replacement", "", choices)))
        .saying(WORDS.say("reference.end.intro"))
        .of(reference.version())
        .button(WORDS.say("reference.end.button"));
  }
}
