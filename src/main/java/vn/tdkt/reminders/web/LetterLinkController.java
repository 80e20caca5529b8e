package vn.tdkt.reminders.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Open;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Token;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Pages;
import vn.tdkt.reminders.ReminderLetters;

/**
 * The links in letters. Opening one changes nothing, because programs that check mail open every
 * link; the button behind it does.
 */
@Controller
@RequestMapping(ReminderController.ADDRESS)
class LetterLinkController {
  static final String STOP = ReminderController.ADDRESS + "/thoi/";
  private static final Words WORDS = Words.of("reminders");
  private static final String CONFIRM = "/xac-nhan/{sent:[A-Za-z0-9_-]{43}}";
  private static final String STOPPING = "/thoi/{sent:[A-Za-z0-9_-]{43}}";

  private final ReminderLetters letters;
  private final Pages pages;

  LetterLinkController(ReminderLetters letters, Pages pages) {
    this.letters = letters;
    this.pages = pages;
  }

  @GetMapping(CONFIRM)
  @Open("the link in the letter is the secret")
  String confirming(@PathVariable String sent, Model model) {
    return ask("confirm", ReminderController.ADDRESS + "/xac-nhan/" + sent, model);
  }

  @PostMapping(CONFIRM)
  @Open("the link in the letter is the secret")
  String confirm(@PathVariable String sent, Model model) {
    pages.value(letters.confirm(secret(sent)));
    return done("confirmed", model);
  }

  @GetMapping(STOPPING)
  @Open("the link in the letter is the secret")
  String stopping(@PathVariable String sent, Model model) {
    return ask("stop", STOP + sent, model);
  }

  /** Mail programs post here by themselves when their own button is pressed (RFC 8058). */
  @PostMapping(STOPPING)
  @Open("the link in the letter is the secret")
  String stop(@PathVariable String sent, Model model) {
    pages.value(letters.stop(secret(sent)));
    return done("stopped", model);
  }

  private String ask(String what, String address, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("link." + what)));
    model.addAttribute("text", WORDS.say("link." + what + ".text"));
    model.addAttribute("act", ActButton.main(WORDS.say("link." + what + ".button"), address));
    return "reminders/link";
  }

  private String done(String what, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("link." + what)));
    model.addAttribute("text", WORDS.say("link." + what + ".text"));
    return "reminders/link";
  }

  private static Token secret(String sent) {
    Token secret = Token.read(sent);
    if (secret == null) {
      throw new NotVisible("link");
    }
    return secret;
  }
}
