package vn.tdkt.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Xóa nội dung cá nhân của việc vi phạm, kỷ luật: hai người, còn lại một dòng trống")
@Proves("REQ-86")
class PersonnelPurgingTest {
  private static final String YEAR = "2024";
  private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
  private static final PurgeGround GROUND = PurgeGround.KEPT_LONG_ENOUGH;

  /** Stands in everything that somebody typed of the events of one test. */
  private final String mark = "dấu-vết-" + Ids.next();

  @Autowired Units units;
  @Autowired People people;
  @Autowired SupervisedUnits supervised;
  @Autowired PersonnelEvents events;
  @Autowired PersonnelKeeping keeping;
  @Autowired PersonnelPurging purging;
  @Autowired PurgeWaiting waiting;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient db;

  private UnitId province;
  private UnitId agency;
  private Access officer;
  private Access leader;
  private SupervisedYear year;

  @BeforeEach
  void a_unit_and_its_year() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Hội Mẫu Một", province);
    officer = at(Role.OFFICER);
    leader = at(Role.UNIT_LEADER);
    year = supervised.own(YEAR, Permission.PERSONNEL_EDIT, officer);
  }

  private Access at(Role role) {
    Scope scope = Scope.unit(province.value(), agency.value());
    Actor by = new Actor(Ids.next(), "Người " + role, province.value(), scope.unit());
    return new Access(by, List.of(new Grant(role, scope)));
  }

  private PersonnelEvent.Said said(Concerned whom) {
    return new PersonnelEvent.Said(
        PersonnelKind.DISCIPLINE,
        "12/QĐ-" + mark,
        MAY,
        whom,
        new Validity(MAY, MAY.plusYears(1)),
        "II.9 " + mark);
  }

  private PersonnelEvent entered() {
    return Register.done(
        keeping.enter(year, said(new Concerned.OfCollective("Tổ " + mark)), officer.actor()));
  }

  private PersonnelPurge asked(PersonnelEvent event) {
    return Register.done(purging.ask(year, event, GROUND, "hết hạn lưu " + mark, officer.actor()));
  }

  private void purged(PersonnelEvent event) {
    Register.done(purging.confirm(year, asked(event), leader.actor()));
  }

  /** Every row of every table that has these characters anywhere, whatever its columns are. */
  private List<String> tablesThatTell(String characters) {
    return db
        .sql(
            """
            select table_schema || '.' || table_name from information_schema.tables
             where table_type = 'BASE TABLE'
               and table_schema not in ('pg_catalog', 'information_schema')
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(
            table ->
                db.sql(
                            "select count(*) from "
                                + table
                                + " told where to_jsonb(told)::text like :characters")
                        .param("characters", "%" + characters + "%")
                        .query(Long.class)
                        .single()
                    > 0)
        .toList();
  }

  @Test
  @DisplayName("Hai người xong thì cơ sở dữ liệu không còn chữ nào của việc ấy, kể cả các bản cũ")
  void nothing_of_it_is_left_in_any_table() {
    PersonnelEvent first = entered();
    PersonId person =
        Register.done(people.enter(province, "Vũ Thị Giả Định", true, officer.actor()));
    Concerned whom = new Concerned.OfPerson(person, "Vũ Thị Giả Định");
    PersonnelEvent second =
        Register.done(
            keeping.correct(year, first, said(whom), "ghi nhầm tổ " + mark, officer.actor()));
    PersonnelPurge declined = asked(second);
    Register.done(purging.decline(year, declined, "còn khiếu nại " + mark, leader.actor()));
    assertThat(tablesThatTell(mark))
        .containsExactlyInAnyOrder("supervision.personnel_event", "supervision.personnel_purge");
    assertThat(tablesThatTell(person.value().toString())).contains("supervision.personnel_event");

    purged(first);

    assertThat(tablesThatTell(mark)).isEmpty();
    assertThat(tablesThatTell(person.value().toString()))
        .doesNotContain("supervision.personnel_event")
        .allMatch(table -> table.startsWith("organisation.") || table.startsWith("audit."));
    assertThat(events.opened(year, officer.actor())).isEmpty();
    assertThat(purging.asked(year)).isEmpty();
    assertThat(purging.stubs(year))
        .singleElement()
        .satisfies(
            stub -> {
              assertThat(stub.kind()).isEqualTo(PersonnelKind.DISCIPLINE);
              assertThat(stub.ground()).isEqualTo(GROUND);
              assertThat(stub.asked().account()).isEqualTo(officer.actor().account());
              assertThat(stub.confirmed().account()).isEqualTo(leader.actor().account());
              assertThat(stub.counts()).isTrue();
            });
    assertThat(events.count(year)).isEqualTo(1);
  }

  @Test
  @DisplayName("Việc đã bỏ cũng xóa được và vẫn không tính; việc còn tính thì vẫn tính như trước")
  void the_count_stays_what_it_was() {
    PersonnelEvent voided = entered();
    Register.done(keeping.voidIt(year, voided, "ghi nhầm", officer.actor()));
    PersonnelEvent standing = entered();
    purged(voided);
    assertThat(events.count(year)).isEqualTo(1);
    assertThat(purging.stubs(year)).extracting(PersonnelStub::counts).containsExactly(false);
    purged(standing);
    assertThat(events.count(year)).isEqualTo(1);
    assertThat(purging.stubs(year))
        .extracting(PersonnelStub::counts)
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  @DisplayName(
      "Một người không tự đồng ý; thiếu lý do thì chưa đề nghị, chưa từ chối; không hỏi hai lần")
  void it_takes_two() {
    PersonnelEvent event = entered();
    assertThat(Register.refused(purging.ask(year, event, GROUND, " ", officer.actor())))
        .contains("lý do");
    PersonnelPurge purge = asked(event);
    assertThat(Register.refused(purging.ask(year, event, GROUND, "nữa", leader.actor())))
        .contains("chờ người thứ hai");
    assertThat(Register.refused(purging.confirm(year, purge, officer.actor())))
        .contains("người khác");
    assertThat(Register.refused(purging.decline(year, purge, "thôi", officer.actor())))
        .contains("người khác");
    assertThat(Register.refused(purging.decline(year, purge, " ", leader.actor())))
        .contains("lý do");
    assertThat(events.opened(year, officer.actor())).containsExactly(event);
    Register.done(purging.decline(year, purge, "còn khiếu nại", leader.actor()));
    assertThat(purging.asked(year))
        .singleElement()
        .satisfies(one -> assertThat(one.declinedWhy()).isEqualTo("còn khiếu nại"));
    assertThatThrownBy(() -> purging.open(purge.id(), year)).isInstanceOf(NotVisible.class);
    assertThat(events.opened(year, officer.actor())).containsExactly(event);
  }

  @Test
  @DisplayName("Người thứ hai thấy ở việc cần xử lý; người đề nghị thì không")
  void the_second_person_is_told() {
    asked(entered());
    assertThat(waiting.waitingFor(leader))
        .singleElement()
        .satisfies(item -> assertThat(item.what() + item.state()).doesNotContain(mark));
    assertThat(waiting.waitingFor(officer)).isEmpty();
  }

  @Test
  @DisplayName("Nhật ký nói ai làm gì, không chép nội dung; dòng còn lại không ai sửa được nữa")
  void what_is_left_stays() {
    PersonnelEvent event = entered();
    purged(event);
    assertThat(
            trail.of(new Act.Subject("personnel-events", agency.value())).stream()
                .map(Entry::text)
                .toList())
        .anyMatch(text -> text.contains("đề nghị xóa nội dung cá nhân"))
        .anyMatch(text -> text.contains("đồng ý xóa nội dung cá nhân"))
        .noneMatch(text -> text.contains(mark));
    assertThatThrownBy(() -> keeping.voidIt(year, event, "lại", officer.actor()))
        .isInstanceOf(StaleEdit.class);
    assertThatThrownBy(() -> keeping.correct(year, event, event.said(), "lại", officer.actor()))
        .isInstanceOf(StaleEdit.class);
    assertThatThrownBy(() -> purging.ask(year, event, GROUND, "lại", officer.actor()))
        .isInstanceOf(StaleEdit.class);
    assertThatThrownBy(
            () ->
                db.sql("update supervision.personnel_event set number = 'x' where id = :id")
                    .param("id", event.id())
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never rewritten");
  }

  @Test
  @DisplayName("Hai người cùng quyết định: một người xong, người kia được báo")
  void of_two_who_decide_at_once_one_does() throws Exception {
    PersonnelPurge purge = asked(entered());
    Access other = at(Role.UNIT_LEADER);
    List<String> ends =
        atOnce(
            () -> purging.confirm(year, purge, leader.actor()),
            () -> purging.confirm(year, purge, other.actor()));
    assertThat(ends).containsExactlyInAnyOrder("done", "stale");
    assertThat(purging.stubs(year)).hasSize(1);
    assertThat(tablesThatTell(mark)).isEmpty();
  }

  @Test
  @DisplayName("Cùng lúc sửa và xóa: hoặc bản mới cũng bị xóa, hoặc bản mới không ghi được")
  void a_correction_at_the_same_moment_leaves_nothing() throws Exception {
    for (int round = 0; round < 8; round++) {
      PersonnelEvent event = entered();
      PersonnelPurge purge = asked(event);
      List<String> ends =
          atOnce(
              () -> purging.confirm(year, purge, leader.actor()),
              () -> keeping.correct(year, event, event.said(), mark, officer.actor()));
      assertThat(ends.getFirst()).isEqualTo("done");
      assertThat(tablesThatTell(mark)).isEmpty();
    }
    assertThat(events.count(year)).isEqualTo(8);
  }

  private static List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<String>> answers = new ArrayList<>();
      for (Callable<?> act : List.of(one, other)) {
        answers.add(
            two.submit(
                () -> {
                  together.await();
                  try {
                    act.call();
                    return "done";
                  } catch (StaleEdit stale) {
                    return "stale";
                  }
                }));
      }
      List<String> ends = new ArrayList<>();
      for (Future<String> answer : answers) {
        ends.add(answer.get());
      }
      return ends;
    }
  }
}
