package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.identity.OwnPassword;
import vn.tdkt.identity.SignedIn;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Token;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** A person changes the own password; after a reset this comes before everything else. */
@Controller
@RequestMapping(PasswordController.ADDRESS)
class PasswordController {
  static final String ADDRESS = "/doi-mat-khau";
  private static final Words WORDS = Words.of("identity");

  private final OwnPassword passwords;
  private final Pages pages;

  PasswordController(OwnPassword passwords, Pages pages) {
    this.passwords = passwords;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.OWN_WORK)
  String form(SignedIn who, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("title.password")));
    model.addAttribute("form", PasswordForm.of(who.mustChangePassword(), List.of()));
    return "identity/password";
  }

  @PostMapping
  @Requires(Permission.OWN_WORK)
  ModelAndView change(
      @RequestParam String current,
      @RequestParam String next,
      SignedIn who,
      HttpServletRequest request) {
    Token kept = SessionCookies.session(request).orElseThrow(() -> new NotVisible("no session"));
    return switch (passwords.change(who, current, next, kept)) {
      case Outcome.Done<?> done -> {
        pages.tell(WORDS.say("notice.password"));
        yield new ModelAndView("redirect:/");
      }
      case Outcome.Refused<?>(var refusal) -> {
        ModelAndView again =
            new ModelAndView("identity/password", HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("page", pages.page(WORDS.say("title.password")));
        again.addObject("form", PasswordForm.of(who.mustChangePassword(), List.of(refusal.text())));
        yield again;
      }
    };
  }
}
