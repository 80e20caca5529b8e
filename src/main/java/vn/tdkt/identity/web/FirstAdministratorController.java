package vn.tdkt.identity.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Open;
import vn.tdkt.identity.FirstAdministrator;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Token;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Pages;

/** The page behind the one-time link of an empty installation. */
@Controller
@RequestMapping(FirstAdministrator.ADDRESS)
class FirstAdministratorController {
  private static final Words WORDS = Words.of("identity");

  private final FirstAdministrator first;
  private final Pages pages;

  FirstAdministratorController(FirstAdministrator first, Pages pages) {
    this.first = first;
    this.pages = pages;
  }

  @GetMapping
  @Open("the link itself is the key")
  String form(@RequestParam String ma, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("title.first")));
    model.addAttribute("token", token(ma).text());
    model.addAttribute(
        "fields",
        List.of(
            Field.text("province", WORDS.say("field.province"), "").asRequired(),
            Field.text("fullName", WORDS.say("field.full-name"), "").asRequired(),
            Field.text("login", WORDS.say("field.login"), "").asRequired(),
            Field.of(Field.Kind.PASSWORD, "password", WORDS.say("field.password"), "")
                .asRequired()));
    return "identity/first-administrator";
  }

  @PostMapping
  @Open("the link itself is the key")
  String introduce(
      @RequestParam String ma,
      @RequestParam String province,
      @RequestParam String fullName,
      @RequestParam String login,
      @RequestParam String password) {
    var who = new FirstAdministrator.Introduction(province, fullName, login, password);
    return pages.after(first.introduce(token(ma), who), "redirect:" + SignInController.ADDRESS);
  }

  private static Token token(String sent) {
    Token token = Token.read(sent);
    if (token == null) {
      throw new NotVisible("no such link");
    }
    return token;
  }
}
