package vn.tdkt.criteria.web;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.NewAccount;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;

/** An invented province with one block in two years, one member, and people who sign in. */
final class Office {
  private static final String PASSWORD = "tre-xanh-mưa-phùn";
  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

  private final Accounts accounts;
  private final Blocks blocks;
  final UnitId province;
  final UnitId member;
  final BlockYearId lastYear;
  final BlockYearId thisYear;

  Office(Units units, Blocks blocks, Accounts accounts) {
    this.accounts = accounts;
    this.blocks = blocks;
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    member = register.agency("Hội Mẫu Một", province);
    NewBlock made =
        new NewBlock(
            province,
            BlockKind.BLOCK,
            "các hội mẫu",
            "KTĐM",
            "Quyết định mẫu 05/QĐ-UBND",
            NEW_YEAR,
            true);
    BlockId block = Register.done(blocks.form(made, Register.program(province)));
    lastYear = year(block, 2024);
    thisYear = year(block, 2025);
  }

  private BlockYearId year(BlockId block, int year) {
    Validity whole = new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    BlockYearId id =
        Register.done(
            blocks.openYear(block, String.valueOf(year), whole, Register.program(province)));
    Register.done(blocks.join(id, member, "", whole.from(), Register.program(province)));
    return id;
  }

  /** Somebody of the office of the province, who may edit and issue its sets. */
  Access council() {
    Actor actor = new Actor(Ids.next(), "Trần Thị Mẫu", province.value(), null);
    return new Access(
        actor, List.of(new Grant(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()))));
  }

  /** Login of somebody of the province's office. */
  String ofProvince(Role role) {
    return add(role, Scope.jurisdiction(province.value()), null);
  }

  /** Login of somebody of the member. */
  String ofMember(Role role) {
    return add(role, Scope.unit(province.value(), member.value()), member.value());
  }

  private String add(Role role, Scope scope, @Nullable UUID unit) {
    String login = "mau-" + Ids.next();
    NewAccount account =
        new NewAccount(
            login, "Trần Thị Mẫu", province.value(), unit, List.of(new Grant(role, scope)));
    Register.done(accounts.createWithPassword(account, PASSWORD, Register.program(province)));
    return login;
  }

  static void signIn(Page tab, String server, String login) {
    tab.navigate(server + "/dang-nhap");
    tab.getByLabel("Tên đăng nhập").fill(login);
    tab.getByLabel("Mật khẩu").fill(PASSWORD);
    tab.keyboard().press("Enter");
    tab.waitForURL(url -> !url.contains("/dang-nhap"));
  }
}
