package vn.tdkt.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Role;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Issued;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** The accounts that an administrator manages. */
@Controller
@RequestMapping(AccountController.ADDRESS)
class AccountController {
  static final String ADDRESS = "/tai-khoan";
  private static final Words WORDS = Words.of("identity");

  private final Accounts accounts;
  private final Units units;
  private final Pages pages;
  private final Clock clock;

  AccountController(Accounts accounts, Units units, Pages pages, Clock clock) {
    this.accounts = accounts;
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ACCOUNT_MANAGE)
  String list(@RequestParam(defaultValue = "") String q, Access access, Model model) {
    List<AccountView> found = accounts.managed(access, q);
    model.addAttribute("page", pages.page(WORDS.say("title.accounts")));
    model.addAttribute("listing", Listing.of(ADDRESS, q, WORDS.say("count", found.size())));
    model.addAttribute("accounts", found);
    return "identity/accounts";
  }

  @GetMapping("/moi")
  @Requires(Permission.ACCOUNT_MANAGE)
  String form(Access access, Model model) {
    List<UnitView> places =
        units.search(access.places(Permission.ACCOUNT_MANAGE), "", LocalDate.now(clock));
    model.addAttribute("page", pages.page(WORDS.say("title.new-account")));
    model.addAttribute("form", AccountForm.empty(places));
    return "identity/new-account";
  }

  @PostMapping("/moi")
  @Requires(Permission.ACCOUNT_MANAGE)
  String create(
      @RequestParam String login,
      @RequestParam String fullName,
      @RequestParam UUID unit,
      @RequestParam Role role,
      Access access,
      Model model) {
    UnitView place = units.unit(new UnitId(unit), LocalDate.now(clock));
    return issued(
        accounts.create(AccountForm.account(login, fullName, place, role), access), model);
  }

  @PostMapping("/{id}/dat-lai-mat-khau")
  @Requires(Permission.ACCOUNT_MANAGE)
  String reset(@PathVariable UUID id, Access access, Model model) {
    return issued(accounts.resetPassword(id, access), model);
  }

  @GetMapping("/{id}/dong")
  @Requires(Permission.ACCOUNT_MANAGE)
  String closing(@PathVariable UUID id, Access access, Model model) {
    AccountView account = accounts.account(id, access);
    model.addAttribute("page", pages.page(WORDS.say("title.close-account", account.fullName())));
    model.addAttribute("address", ADDRESS + "/" + id + "/dong");
    model.addAttribute("reason", Field.text("reason", WORDS.say("field.reason"), "").asRequired());
    return "identity/close-account";
  }

  @PostMapping("/{id}/dong")
  @Requires(Permission.ACCOUNT_MANAGE)
  String close(@PathVariable UUID id, @RequestParam String reason, Access access) {
    return pages.after(
        accounts.close(id, reason, access), "redirect:" + ADDRESS, WORDS.say("notice.closed"));
  }

  /** The password is shown here once and nowhere else, so this page is no redirect. */
  private String issued(Outcome<Issued> outcome, Model model) {
    model.addAttribute("issued", pages.value(outcome));
    model.addAttribute("page", pages.page(WORDS.say("title.issued")));
    return "identity/issued";
  }
}
