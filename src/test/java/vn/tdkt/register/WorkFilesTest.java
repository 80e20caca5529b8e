package vn.tdkt.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(CountedStatements.class)
@DisplayName("Hồ sơ công việc")
class WorkFilesTest extends OfficeWithRegisters {
  @Test
  @DisplayName(
      "REQ-126 Đóng hồ sơ: mục lục được chốt, không gì trong đó đổi được nữa, kể cả bằng SQL")
  @Proves("REQ-126")
  void a_closed_file_stays_as_it_is() {
    RegisteredDocument plan = issued("58/KH-LHH", "Kế hoạch", "Sở Nội vụ");
    RegisteredDocument draft = drafted("Còn dự thảo");
    WorkFile file = opened();
    assertThat(Register.refused(files.close(file, clerk.actor())))
        .startsWith("Hồ sơ chưa có văn bản");
    Register.done(files.add(file, List.of(draft, plan), clerk.actor()));
    assertThat(Register.refused(files.close(again(file), clerk.actor()))).contains("Còn dự thảo");
    FiledDocument unfinished = files.contents(again(file)).getFirst();
    Register.done(files.drop(again(file), unfinished, clerk.actor()));
    FiledDocument line = files.contents(again(file)).getFirst();
    Register.done(files.note(again(file), line, 12, "bản chính", clerk.actor()));
    Register.done(files.close(again(file), clerk.actor()));

    WorkFile closed = again(file);
    assertThat(closed.state()).isEqualTo(WorkFileState.CLOSED);
    assertThat(files.contents(closed))
        .extracting(FiledDocument::number, FiledDocument::pages, FiledDocument::note)
        .containsExactly(tuple("58/KH-LHH", 12, "bản chính"));
    RegisteredDocument inside = get(plan.id());
    assertThat(inside.closedIn()).isEqualTo("Hồ sơ thi đua 2024");
    assertThat(
            Register.refused(registering.voidIt(plan.id(), inside.version(), "x", clerk.actor())))
        .contains("hồ sơ đã đóng “Hồ sơ thi đua 2024”");
    assertThat(Register.refused(files.add(closed, List.of(draft), clerk.actor())))
        .contains("Đã đóng");
    for (String sql :
        List.of(
            "update register.document set subject = 'x' where id = :id",
            "update register.recipient set name = 'x' where document = :id",
            "insert into register.attachment (document, file) values (:id, :id)",
            "update register.entry set note = 'x' where document = :id",
            "delete from register.content_line where document = :id")) {
      assertThatThrownBy(() -> db.sql(sql).param("id", plan.id()).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("is not changed");
    }
    assertThatThrownBy(
            () ->
                db.sql("update register.work_file set state = 'OPEN' where id = :id")
                    .param("id", file.id())
                    .update())
        .hasMessageContaining("a closed file is not changed");
  }

  WorkFile opened() {
    WorkFiles.Label label = new WorkFiles.Label(2024, "Hồ sơ thi đua 2024", "05/TĐKT", 10);
    return files.get(Register.done(files.open(office, label, clerk.actor())), clerk);
  }

  WorkFile again(WorkFile file) {
    return files.get(file.id(), clerk);
  }

  @Test
  @DisplayName("REQ-126 Xếp theo ngày; hai người cùng sửa thì người sau được báo")
  @Proves("REQ-126")
  void documents_are_arranged_by_date() {
    RegisteredDocument later = issued("59/KH-LHH", "Sau");
    RegisteredDocument earlier = drafted("Trước");
    Register.done(registering.issue(earlier.id(), 1, "58/KH-LHH", DAY.minusDays(3), clerk.actor()));
    WorkFile file = opened();
    Register.done(files.add(file, List.of(later, get(earlier.id())), clerk.actor()));
    assertThatThrownBy(() -> files.arrange(file, clerk.actor())).isInstanceOf(StaleEdit.class);
    Register.done(files.arrange(again(file), clerk.actor()));
    assertThat(files.contents(again(file)))
        .extracting(FiledDocument::number)
        .containsExactly("58/KH-LHH", "59/KH-LHH");
  }
}
