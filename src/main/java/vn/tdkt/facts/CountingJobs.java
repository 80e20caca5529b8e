package vn.tdkt.facts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Soon after each midnight: a month without records gets its 0, a day that has come counts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tdkt.jobs")
class CountingJobs {
  private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

  @Bean
  Task<Void> countingOfTheDay(DailyCount count, Clock clock) {
    return Tasks.recurring("facts-count", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
        .execute((instance, context) -> count.all());
  }
}
