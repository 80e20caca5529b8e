package vn.tdkt.register.web;

import java.util.Arrays;
import java.util.List;
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
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Keeping;
import vn.tdkt.register.Keepings;
import vn.tdkt.register.Office;
import vn.tdkt.register.Registers;

/** An office says how it keeps its registers here. */
@Controller
@RequestMapping(KeepingController.ADDRESS)
class KeepingController {
  static final String ADDRESS = "/van-ban/cach-ghi-so";
  private static final Words WORDS = Words.of("register");

  private final Keepings keepings;
  private final Registers registers;
  private final Desk desk;
  private final Forms forms;

  KeepingController(Keepings keepings, Registers registers, Desk desk, Forms forms) {
    this.keepings = keepings;
    this.registers = registers;
    this.desk = desk;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.DOCUMENT_MANAGE)
  ModelAndView form(Access access) {
    return forms.show(form(desk.own(Permission.DOCUMENT_MANAGE, access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.DOCUMENT_MANAGE)
  ModelAndView set(@RequestParam MultiValueMap<String, String> values, Access access) {
    Office office = desk.own(Permission.DOCUMENT_MANAGE, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(office, typed),
        typed,
        () ->
            keepings.set(
                office.unit(),
                typed.version(),
                typed.one(Keeping.Series.class, "series"),
                access.actor()),
        unit -> "/van-ban/di",
        WORDS.say("notice.keeping"));
  }

  private Form form(Office office, Typed typed) {
    Keeping now = registers.keeping(office.unit());
    List<Field.Choice> series =
        Arrays.stream(Keeping.Series.values())
            .map(one -> new Field.Choice(one.name(), one.words()))
            .toList();
    return Form.of(
            WORDS.say("keeping.title"),
            ADDRESS,
            "/van-ban/di",
            List.of(Inputs.choice(typed, "series", now.series().name(), series).asRequired()))
        .saying(WORDS.say("keeping.intro"))
        .of(now.version())
        .button(WORDS.say("keeping.button"));
  }
}
