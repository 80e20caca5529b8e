package vn.tdkt.reminders;

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

/** Letters are written each morning and sent, with what failed before, every minute. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tdkt.jobs")
class ReminderJobs {
  private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);
  private static final Duration EVERY = Duration.ofMinutes(1);

  @Bean
  Task<Void> lettersOfTheDay(Postman postman, Clock clock) {
    return Tasks.recurring("reminders-write", Schedules.daily(clock.getZone(), BEFORE_WORK))
        .execute((instance, context) -> postman.writeToday());
  }

  @Bean
  Task<Void> deliveryOfLetters(Postman postman) {
    return Tasks.recurring("reminders-deliver", FixedDelay.of(EVERY))
        .execute((instance, context) -> postman.deliver());
  }
}
