package vn.tdkt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.letters.Encoding;
import vn.tdkt.letters.OldText;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.RegisterIntake;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.Office;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** Tables as offices really have them, and tables that somebody made to do harm. */
@WebTest
@Proves({"REQ-28", "REQ-198"})
class StrangeTablesTest {
  private static final List<String> HEADS = List.of("Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ");
  private static final Pattern TOKEN = Pattern.compile("/khen-thuong-da-co/([0-9a-f-]{36})/doi-");

  @TempDir private Path folder;
  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Intakes intakes;
  @Autowired Acceptance acceptance;
  @Autowired RegisterIntake register;

  private UnitId province;
  private UnitId agency;
  private UnitId neighbour;
  private Access administrator;

  @BeforeEach
  void two_agencies() {
    Register entered = new Register(units);
    province = entered.province("Tỉnh Mẫu");
    agency = entered.agency("Sở Mẫu", province);
    neighbour = entered.agency("Sở Bên Cạnh", province);
    administrator = Staff.administrator(province, Scope.unit(province.value(), agency.value()));
  }

  @Test
  @DisplayName("Tệp lỗi: mỗi dòng một câu; ô bắt đầu bằng = + - @ vẫn là chữ, cả trong LibreOffice")
  void nothing_in_the_workbook_with_the_faults_is_a_formula() throws IOException {
    List<String> signs = List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"http://a\")");
    Proposal proposal =
        brought(
            Sheets.of(
                List.of(
                    HEADS,
                    List.of(signs.get(0), "1980", "Sở Không Có", signs.get(1)),
                    List.of(signs.get(2), signs.get(3), "Sở Mẫu", signs.get(4)))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    intakes.faults(proposal, administrator, out);

    assertThat(texts(out.toByteArray()))
        .containsAll(signs)
        .contains("Lỗi")
        .anyMatch(text -> text.startsWith("Đơn vị: "))
        .anyMatch(text -> text.startsWith("Ngày sinh: "));
    Path faults = folder.resolve("loi.xlsx");
    Files.write(faults, out.toByteArray());
    Path again = new Office(folder).converted("xlsx", faults).getFirst();
    assertThat(texts(Files.readAllBytes(again))).containsAll(signs);
  }

  /** Every cell of the first sheet, none of which may be a formula. */
  private static List<String> texts(byte[] content) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  @Test
  @DisplayName("REQ-196 Bảng mã cũ, Unicode tổ hợp: đọc ra cùng một bảng, báo là đã chuyển")
  @Proves("REQ-196")
  void old_letters_become_todays() throws IOException {
    List<List<String>> rows =
        List.of(
            HEADS,
            List.of("Trần Thị Hương", "1980", "Sở Mẫu", "Trưởng phòng"),
            List.of("Nguyễn Đức Thắng", "1981", "Sở Mẫu", "Chuyên viên"));
    assertThat(preview(rows).encoding()).isEmpty();
    for (Encoding old : List.of(Encoding.TCVN3, Encoding.VNI)) {
      Preview preview = preview(in(old, rows));
      assertThat(preview.tally().sum()).as(old.name()).isEqualTo("2-0-0-0-0-0");
      assertThat(preview.encoding()).isEqualTo(old.label());
    }
    List<List<String>> open =
        rows.stream()
            .map(row -> row.stream().map(t -> Normalizer.normalize(t, Normalizer.Form.NFD)))
            .map(Stream::toList)
            .toList();
    assertThat(preview(open).tally().sum()).isEqualTo("2-0-0-0-0-0");
    accept(brought(Sheets.of(open)));
    assertThat(preview(rows).tally().sum()).isEqualTo("0-0-2-0-0-0");
  }

  private static List<List<String>> in(Encoding old, List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(text -> OldText.in(old, text)).toList())
        .toList();
  }

  @Test
  @DisplayName("Cột do người dùng chọn; một cột chọn hai lần, một cột bắt buộc bỏ trống: chưa nhận")
  void a_person_may_say_what_a_column_holds() throws IOException {
    Proposal proposal =
        brought(
            Sheets.of(
                List.of(
                    List.of("Họ và tên", "Nơi làm", "Việc", "Ngày sinh"),
                    List.of("Lê Thị Mẫu", "Sở Mẫu", "Kế toán", "1/2/1980"))));
    assertThat(preview(proposal).heads().missing()).hasSize(2);

    Proposal twofold = assigned(proposal, "FULL_NAME", "UNIT", "UNIT", "BORN");
    assertThat(preview(twofold).isReady()).isFalse();
    assertThat(preview(twofold).heads().isTwofold()).isTrue();

    Proposal told = assigned(twofold, "FULL_NAME", "UNIT", "POST", "BORN");
    assertThat(preview(told).tally().sum()).isEqualTo("1-0-0-0-0-0");
    assertThat(taken(told).fresh()).isEqualTo(1);
  }

  private Proposal assigned(Proposal proposal, String... columns) {
    Choices choices = new Choices(Arrays.asList(columns), null, null, false);
    Register.done(
        intakes.settle(proposal.id(), proposal.version(), choices, Map.of(), administrator));
    return intakes.proposal(proposal.id(), administrator);
  }

  @Test
  @DisplayName("Bảng sửa địa chỉ của đơn vị đã có; hoàn tác trả lại như cũ")
  void what_an_import_changed_is_as_before_once_it_is_taken_back() throws IOException {
    List<String> heads = List.of("Tên cơ quan", "Loại hình", "Địa chỉ", "Ngày thành lập");
    accept(
        brought(
            IntakeKind.UNITS,
            Sheets.of(
                List.of(heads, List.of("Phòng Một", "Phòng, ban", "Số 1 phố Cũ", "1/1/2001")))));
    Proposal change =
        brought(
            IntakeKind.UNITS,
            Sheets.of(List.of(heads, List.of("Phòng Một", "Phòng, ban", "Số 2 phố Mới", ""))));
    assertThat(preview(change).tally().sum()).isEqualTo("0-1-0-0-0-0");
    assertThat(taken(change).changed()).isEqualTo(1);
    assertThat(office().details().address()).isEqualTo("Số 2 phố Mới");
    assertThat(office().details().foundedOn()).isEqualTo(LocalDate.of(2001, 1, 1));

    Proposal taken = intakes.proposal(change.id(), administrator);
    Register.done(acceptance.takeBack(taken.id(), taken.version(), administrator));

    assertThat(office().details().address()).isEqualTo("Số 1 phố Cũ");
  }

  private KnownUnit office() {
    return register
        .units(Scope.unit(province.value(), agency.value()), LocalDate.now(VietnamTime.ZONE))
        .stream()
        .filter(unit -> unit.name().fullName().equals("Phòng Một"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("Ngày là số của Excel, năm là số, công thức có kết quả, công thức báo lỗi")
  void numbers_and_formulas_are_read_as_they_are_seen() throws IOException {
    byte[] file =
        book(
            sheet -> {
              heads(sheet);
              CellStyle day = sheet.getWorkbook().createCellStyle();
              day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
              Row serial = row(sheet, "Lê Thị Một", "Sở Mẫu", "Kế toán");
              serial.createCell(1).setCellValue(LocalDate.of(1980, 2, 1));
              serial.getCell(1).setCellStyle(day);
              Row year = row(sheet, "Lê Thị Hai", "Sở Mẫu", "Kế toán");
              year.createCell(1).setCellValue(1981);
              Row formula = row(sheet, "Lê Thị Ba", "Sở Mẫu", "Kế toán");
              formula.createCell(1).setCellFormula("DATE(1982,3,4)");
              formula.getCell(1).setCellStyle(day);
              Row broken = row(sheet, "Lê Thị Bốn", "Sở Mẫu", "Kế toán");
              broken.createCell(1).setCellFormula("1/0");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    Preview preview = preview(brought(file));
    assertThat(preview.tally().sum()).isEqualTo("3-0-0-0-1-0");
    assertThat(preview.tally().faults().getFirst().text()).contains("Dòng 5", "công thức báo lỗi");
    Proposal typed =
        brought(
            Sheets.of(
                List.of(
                    HEADS,
                    List.of("Lê Thị Một", "01/02/1980", "Sở Mẫu", "Kế toán"),
                    List.of("Lê Thị Hai", "1981", "Sở Mẫu", "Kế toán"),
                    List.of("Lê Thị Ba", "4/3/1982", "Sở Mẫu", "Kế toán"))));
    accept(typed);
    assertThat(preview(brought(file)).tally().sum()).isEqualTo("0-0-3-0-1-0");
  }

  private static void heads(Sheet sheet) {
    Row row = sheet.createRow(0);
    HEADS.forEach(head -> row.createCell(HEADS.indexOf(head)).setCellValue(head));
  }

  private static Row row(Sheet sheet, String name, String unit, String post) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(0).setCellValue(name);
    row.createCell(2).setCellValue(unit);
    row.createCell(3).setCellValue(post);
    return row;
  }

  private static byte[] book(Consumer<Sheet> written) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      written.accept(book.createSheet("Bảng"));
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  @DisplayName("Tệp có mật khẩu, bom nén, tệp hỏng ở giữa: một câu, rồi tệp tốt vẫn vào")
  void harm_ends_with_a_sentence_and_the_program_goes_on() throws IOException {
    HttpVisitor officer = visitor(agency, Role.ADMINISTRATOR);
    byte[] good = Sheets.of(List.of(HEADS, List.of("Lê Thị Mẫu", "", "Sở Mẫu", "Kế toán")));

    assertThat(answer(officer, SampleFiles.encryptedDocx())).contains("422", "mật khẩu");
    assertThat(answer(officer, repacked(good, page -> new byte[100 << 20]))).startsWith("422");
    assertThat(answer(officer, repacked(good, StrangeTablesTest::cut))).contains("422", "hỏng");
    assertThat(answer(officer, good)).startsWith("302");
  }

  private String answer(HttpVisitor visitor, byte[] file) {
    visitor.get("/nhap-excel");
    Map<String, String> fields = Map.of("loai", "PEOPLE", "don-vi", agency.value().toString());
    var answer = visitor.postFile("/nhap-excel", fields, "tep", file);
    return answer.statusCode() + " " + answer.body();
  }

  /** The same workbook with another first sheet. */
  private byte[] repacked(byte[] book, UnaryOperator<byte[]> change) throws IOException {
    Path file = Files.write(folder.resolve("bang.xlsx"), book);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry one : Collections.list(in.entries())) {
        byte[] content = in.getInputStream(one).readAllBytes();
        zip.putNextEntry(new ZipEntry(one.getName()));
        zip.write(one.getName().endsWith("sheet1.xml") ? change.apply(content) : content);
      }
    }
    return out.toByteArray();
  }

  /** Far below the heads the tags do not fit any more. */
  private static byte[] cut(byte[] sheet) {
    String rows = "<row r=\"%d\"><c r=\"A%<d\" t=\"inlineStr\"><is><t>A</t></is></c></row>";
    StringBuilder more = new StringBuilder();
    for (int i = 3; i < 400; i++) {
      more.append(rows.formatted(i));
    }
    String text = new String(sheet, StandardCharsets.UTF_8);
    return text.replace("</sheetData>", more + "<row r=\"400\"></sheetData>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("“Đã đối chiếu”: ghi tên người đối chiếu; đơn vị khác nhận 404, không thấy gì")
  void an_award_is_compared_by_its_own_unit_only() throws IOException {
    Proposal proposal =
        brought(
            IntakeKind.HONOURS,
            Sheets.of(
                List.of(
                    List.of("Họ tên", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Cấp khen"),
                    List.of(
                        "Lê Thị Hòa", "Sở Mẫu", "CSTĐ cơ sở", "2023", "05", "5/1/2024", "Sở"))));
    HttpVisitor stranger = visitor(neighbour, Role.ADMINISTRATOR);
    assertThat(stranger.get("/nhap-excel/" + proposal.id()).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/nhap-excel/" + proposal.id() + "/loi").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/nhap-excel").body()).doesNotContain("bang.xlsx");
    accept(proposal);

    HttpVisitor officer = visitor(agency, Role.OFFICER);
    Matcher award = TOKEN.matcher(officer.get("/khen-thuong-da-co").body());
    assertThat(award.find()).isTrue();
    String verify = "/khen-thuong-da-co/" + award.group(1) + "/doi-chieu";
    HttpVisitor other = visitor(neighbour, Role.OFFICER);
    assertThat(other.get("/khen-thuong-da-co").body()).contains("0 lượt khen thưởng");
    assertThat(other.post(verify, Map.of()).statusCode()).isEqualTo(404);
    assertThat(officer.get("/khen-thuong-da-co").body()).contains(award.group(1));

    assertThat(officer.post(verify, Map.of()).statusCode()).isEqualTo(302);
    assertThat(officer.get("/khen-thuong-da-co").body())
        .contains("Nguyễn Văn Mẫu")
        .doesNotContain(verify);
    Proposal taken = intakes.proposal(proposal.id(), administrator);
    assertThat(Register.refused(acceptance.takeBack(taken.id(), taken.version(), administrator)))
        .contains("Lê Thị Hòa");
  }

  private HttpVisitor visitor(UnitId unit, Role role) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(new Staff(accounts, province).of(unit, role), Staff.PASSWORD);
    return visitor;
  }

  private Proposal brought(byte[] file) throws IOException {
    return brought(IntakeKind.PEOPLE, file);
  }

  private Proposal brought(IntakeKind kind, byte[] file) throws IOException {
    UUID id =
        Register.done(
            intakes.bring(
                kind, agency, "bang.xlsx", new ByteArrayInputStream(file), administrator));
    return intakes.proposal(id, administrator);
  }

  private Preview preview(List<List<String>> rows) throws IOException {
    return preview(brought(Sheets.of(rows)));
  }

  private Preview preview(Proposal proposal) {
    return intakes.preview(proposal, administrator);
  }

  private Proposal taken(Proposal proposal) {
    Register.done(accept(proposal));
    return intakes.proposal(proposal.id(), administrator);
  }

  private Outcome<State> accept(Proposal proposal) {
    return acceptance.accept(
        proposal.id(), proposal.version(), preview(proposal).tally().sum(), administrator);
  }
}
