package vn.tdkt.register.web;

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
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Direction;
import vn.tdkt.register.Office;
import vn.tdkt.register.Registering;
import vn.tdkt.register.Registers;

/** Enters a document in one of the two registers of one's own office. */
@Controller
@RequestMapping(RegisterController.LIST + "/moi")
class NewDocumentController {
  private static final Words WORDS = Words.of("register");

  private final Registering registering;
  private final Registers registers;
  private final Desk desk;
  private final Forms forms;

  NewDocumentController(Registering registering, Registers registers, Desk desk, Forms forms) {
    this.registering = registering;
    this.registers = registers;
    this.desk = desk;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView form(
      @PathVariable String direction,
      @RequestParam MultiValueMap<String, String> proposed,
      Access access) {
    Office office = desk.own(Permission.DOCUMENT_REGISTER, access);
    return forms.show(form(of(direction), office, new Typed(proposed)));
  }

  @PostMapping
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView enter(
      @PathVariable String direction,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Office office = desk.own(Permission.DOCUMENT_REGISTER, access);
    Direction which = of(direction);
    Typed typed = new Typed(values);
    DocumentFields fields = new DocumentFields(typed);
    return forms.end(
        form(which, office, typed),
        typed,
        () ->
            registering.enter(office, which, fields.details(), fields.recipients(), access.actor()),
        DocumentController::address,
        WORDS.say("notice.entered." + which.name()));
  }

  private Form form(Direction direction, Office office, Typed typed) {
    String path = "/van-ban/" + direction.slug();
    return Form.of(
            WORDS.say("new." + direction.name()),
            path + "/moi",
            path,
            new DocumentFields(typed).of(direction, proposal(direction, office)))
        .saying(WORDS.say("new.intro." + direction.name()))
        .button(WORDS.say("new.button." + direction.name()));
  }

  private DocumentFields.Proposal proposal(Direction direction, Office office) {
    if (direction == Direction.OUTGOING) {
      return DocumentFields.Proposal.outgoing(desk.name(office.unit()));
    }
    int highest = registers.highest(office.unit(), direction, desk.today().getYear());
    return DocumentFields.Proposal.incoming(highest + 1, desk.today());
  }

  private static Direction of(String slug) {
    return Direction.of(slug).orElseThrow(() -> new NotVisible("register"));
  }
}
