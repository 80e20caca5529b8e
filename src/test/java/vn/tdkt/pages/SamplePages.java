package vn.tdkt.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Actor;

/**
 * Pages of nobody's module, in the real frame, for the tests of the frame and of the score table.
 */
final class SamplePages {
  static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, SamplePages.class.getClassLoader(), "vn.tdkt.jte");

  private SamplePages() {}

  /** A score sheet as the server would draw it for this person. */
  static String sheet(Officer officer, String csrf) {
    String body =
        resource("sheet.html").replace("ACCOUNT", officer.access().actor().account().toString());
    StringOutput steps = new StringOutput();
    TEMPLATES.render("pages/stepper.jte", Map.of("steps", steps()), steps);
    return framed("Bảng chấm điểm thi đua 2024", officer, csrf, true, steps + body);
  }

  /** Every other piece on one page. */
  static String pieces(Officer officer) {
    StringOutput out = new StringOutput();
    Page page = page("Các mảnh ghép", officer, "token");
    Field typed = Field.text("name", "Tên đơn vị", "Hội <mẫu>").asRequired();
    render(out, "field", "field", typed.withHint("Như trong quyết định thành lập."));
    render(
        out,
        "field",
        "field",
        Field.of(Field.Kind.NUMBER, "staff", "Số người làm việc", "9,x")
            .withErrors(List.of("“9,x” không phải là số; mời ghi số, ví dụ 9,5.")));
    render(out, "field", "field", Field.of(Field.Kind.DATE, "from", "Từ ngày", null));
    render(
        out,
        "field",
        "field",
        Field.of(Field.Kind.CHOICE, "kind", "Loại đơn vị", "b")
            .from(List.of(new Field.Choice("a", "Sở"), new Field.Choice("b", "Hội"))));
    render(out, "submit", "label", "Lưu");
    render(out, "stepper", "steps", steps());
    render(out, "listing", "listing", listing());
    render(out, "pager", "listing", listing());
    render(out, "empty", "text", "Chưa có đơn vị nào. Đơn vị đầu tiên do quản trị thêm vào.");
    ActButton act =
        ActButton.grave("Trả lại để bổ sung", "/tra-lai", "Đơn vị sẽ sửa được bảng này.")
            .with("version", 3);
    TEMPLATES.render("pages/act.jte", Map.of("page", page, "act", act), out);
    return framed("Các mảnh ghép", officer, "token", false, out.toString());
  }

  private static Listing listing() {
    return Listing.of("/don-vi", "hoi", "12 đơn vị")
        .with(List.of(new Listing.Filter("Tất cả", "?", true)))
        .between(null, "?trang=2");
  }

  private static List<Step> steps() {
    return List.of(
        Step.done("Dự thảo", "Người Mẫu", "14:03 14/11/2024"),
        Step.current("Trình lãnh đạo"),
        Step.ahead("Đã duyệt"),
        Step.ahead("Đã gửi Khối"),
        Step.ahead("Khối đang chấm"));
  }

  private static void render(StringOutput out, String piece, String name, Object value) {
    TEMPLATES.render("pages/" + piece + ".jte", Map.of(name, value), out);
  }

  private static String framed(
      String title, Officer officer, String csrf, boolean wide, String body) {
    StringOutput out = new StringOutput();
    gg.jte.Content content = output -> output.writeContent(body);
    TEMPLATES.render(
        "pages/layout.jte",
        Map.of("page", page(title, officer, csrf), "content", content, "wide", wide),
        out);
    return out.toString();
  }

  private static Page page(String title, Officer officer, String csrf) {
    List<MenuEntry> menu =
        List.of(
            new MenuEntry(Menu.WORKBENCH.label(), "/viec", false, List.of()),
            new MenuEntry(Menu.SCORING.label(), "/bang", true, List.of()),
            new MenuEntry(Menu.BLOCKS.label(), "/khoi", false, List.of()),
            new MenuEntry(Menu.REPORTS.label(), "/bao-cao", false, List.of()));
    return new Page(
        title, officer, menu, new Page.Csrf("X-CSRF-TOKEN", "_csrf", csrf), null, "/bang");
  }

  private static String resource(String name) {
    try (InputStream in = SamplePages.class.getResourceAsStream("/pages/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An invented person. */
  record Officer(UUID account, String fullName) implements Viewer {
    Officer() {
      this(new UUID(0, 1), "Người Mẫu");
    }

    @Override
    public Access access() {
      return new Access(new Actor(account, fullName, new UUID(0, 9), null), List.of());
    }

    @Override
    public String unit() {
      return "Đơn vị mẫu";
    }

    @Override
    public String year() {
      return "2024";
    }

    @Override
    public List<String> years() {
      return List.of(year());
    }

    @Override
    public Duration idle() {
      return Duration.ofMinutes(15);
    }

    @Override
    public String role() {
      return "chuyên viên phụ trách";
    }
  }
}
