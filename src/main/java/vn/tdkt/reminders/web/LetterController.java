package vn.tdkt.reminders.web;

import java.util.List;
import java.util.stream.Stream;
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
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.reminders.Mailbox;
import vn.tdkt.reminders.ReminderLetters;

/** Somebody says where letters go and how long before a deadline. */
@Controller
@RequestMapping(LetterController.ADDRESS)
class LetterController {
  static final String ADDRESS = ReminderController.ADDRESS + "/thu";
  private static final Words WORDS = Words.of("reminders");
  private static final String TO = "to";
  private static final String DAYS = "days";
  private static final int PROPOSED = 3;

  private final ReminderLetters letters;
  private final Forms forms;
  private final Pages pages;

  LetterController(ReminderLetters letters, Forms forms, Pages pages) {
    this.letters = letters;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.OWN_WORK)
  ModelAndView form(Access access) {
    return forms.show(form(access, Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.OWN_WORK)
  ModelAndView want(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        form(access, typed),
        typed,
        () -> letters.want(typed.text(TO), typed.count(DAYS), access.actor()),
        done -> ReminderController.ADDRESS,
        WORDS.say("notice.mail"));
  }

  @PostMapping("/ngung")
  @Requires(Permission.OWN_WORK)
  String stop(Access access) {
    letters.stop(access.actor());
    pages.tell(WORDS.say("notice.mail-stopped"));
    return "redirect:" + ReminderController.ADDRESS;
  }

  private Form form(Access access, Typed typed) {
    String address = "";
    int days = PROPOSED;
    Mailbox known = letters.mailbox(access.actor().account()).orElse(null);
    if (known != null) {
      address = known.address();
      days = known.daysAhead();
    }
    return Form.of(
            WORDS.say("mail.form"),
            ADDRESS,
            ReminderController.ADDRESS,
            List.of(
                Field.text(TO, WORDS.say("field.to"), typed.or(TO, address))
                    .withHint(WORDS.say("field.to.hint"))
                    .asRequired(),
                Field.of(
                        Field.Kind.CHOICE,
                        DAYS,
                        WORDS.say("field.days"),
                        typed.or(DAYS, String.valueOf(days)))
                    .from(choices())
                    .asRequired()))
        .saying(WORDS.say("mail.form.intro"))
        .button(WORDS.say("mail.form.button"));
  }

  private static List<Field.Choice> choices() {
    return Stream.of(0, 1, 2, 3, 5, 7, 10, 14)
        .map(days -> new Field.Choice(String.valueOf(days), MailView.ahead(days)))
        .toList();
  }
}
