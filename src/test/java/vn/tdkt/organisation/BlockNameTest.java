package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockNameTest {
  @ParameterizedTest
  @CsvSource({
    "BLOCK, các hội, Khối thi đua các hội",
    "BLOCK, Khối thi đua các hội, Khối thi đua các hội",
    "BLOCK, khối các cơ quan tham mưu, khối các cơ quan tham mưu",
    "CLUSTER, số 2, Cụm thi đua số 2",
    "CLUSTER, CỤM THI ĐUA SỐ 2, CỤM THI ĐUA SỐ 2"
  })
  void a_name_that_says_its_kind_is_not_called_by_it_twice(
      BlockKind kind, String name, String called) {
    assertThat(kind.called(name)).isEqualTo(called);
  }
}
