package vn.tdkt.intake;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work on tables that no request waits for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tdkt.jobs")
class IntakeJobs {
  /** Somebody sits before the page and waits. */
  private static final Duration EVERY = Duration.ofSeconds(1);

  private static final LocalTime BEFORE_WORK = LocalTime.of(6, 0);

  @Bean
  Task<Void> takingInOfLargeTables(Takings takings) {
    return Tasks.recurring("intake-taking", FixedDelay.of(EVERY))
        .execute((instance, context) -> takings.run());
  }

  @Bean
  Task<Void> sweepOfUndecidedTables(Undecided undecided, Clock clock) {
    return Tasks.recurring("intake-sweep", Schedules.daily(clock.getZone(), BEFORE_WORK))
        .execute((instance, context) -> undecided.sweep());
  }
}
