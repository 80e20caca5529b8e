package vn.tdkt.reminders.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Token;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.reminders.MailSettings;
import vn.tdkt.reminders.ReminderLetters;
import vn.tdkt.reminders.Subscriptions;
import vn.tdkt.reminders.Unsent;

/** How somebody wants to be reminded outside the program. */
@Controller
@RequestMapping(ReminderController.ADDRESS)
class ReminderController {
  static final String ADDRESS = "/nhac-viec";
  private static final Words WORDS = Words.of("reminders");

  private final Subscriptions subscriptions;
  private final ReminderLetters letters;
  private final MailSettings settings;
  private final Reached reached;
  private final Pages pages;

  ReminderController(
      Subscriptions subscriptions,
      ReminderLetters letters,
      MailSettings settings,
      Reached reached,
      Pages pages) {
    this.subscriptions = subscriptions;
    this.letters = letters;
    this.settings = settings;
    this.reached = reached;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.OWN_WORK)
  String show(Access access, Model model) {
    return page(access, null, model);
  }

  /** The one page that ever shows the address; no cache keeps it. */
  @PostMapping("/lich")
  @Requires(Permission.OWN_WORK)
  String make(Access access, Model model, HttpServletResponse response) {
    Token token = subscriptions.make(access.actor());
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    return page(
        access, reached.address().resolve("/lich/" + token.text() + ".ics").toString(), model);
  }

  @PostMapping("/lich/thu-hoi")
  @Requires(Permission.OWN_WORK)
  String revoke(Access access) {
    subscriptions.revoke(access.actor());
    pages.tell(WORDS.say("notice.revoked"));
    return "redirect:" + ADDRESS;
  }

  private String page(Access access, @Nullable String secret, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute(
        "feed",
        new SubscriptionView(subscriptions.madeAt(access.actor().account()).orElse(null), secret));
    model.addAttribute("mail", mail(access));
    return "reminders/reminders";
  }

  private MailView mail(Access access) {
    UUID account = access.actor().account();
    List<String> faults = settings.faults();
    boolean administers = access.holds(Permission.ACCOUNT_MANAGE);
    return new MailView(
        faults.isEmpty(),
        administers ? faults : List.of(),
        letters.mailbox(account).orElse(null),
        letters.last(account).orElse(null),
        administers ? letters.unsent().stream().map(Unsent::words).toList() : List.of());
  }
}
