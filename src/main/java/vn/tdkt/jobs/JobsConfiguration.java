package vn.tdkt.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Runs the tasks of all modules once the program answers; tests start no work of their own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tdkt.jobs")
class JobsConfiguration {
  private static final int THREADS = 2;
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  /** Work that a crash cut off is taken up again a minute after its last sign of life. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

  private static final int SIGNS_MISSED = 6;

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(DataSource database, List<Task<?>> tasks) {
    SchedulerBuilder builder =
        Scheduler.create(database, tasks.stream().filter(t -> !isRegular(t)).toList())
            .tableName("jobs.scheduled_tasks")
            .threads(THREADS)
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .pollingInterval(LOOK_EVERY)
            .heartbeatInterval(SIGN_OF_LIFE)
            .missedHeartbeatsLimit(SIGNS_MISSED);
    tasks.stream()
        .filter(JobsConfiguration::isRegular)
        .forEach(task -> builder.startTasks((RecurringTask<?>) task));
    return builder.build();
  }

  @Bean
  StartWhenReady startWhenReady(Scheduler scheduler) {
    return new StartWhenReady(scheduler);
  }

  private static boolean isRegular(Task<?> task) {
    return task instanceof RecurringTask<?>;
  }

  /** Not before: the first page is more urgent. */
  record StartWhenReady(Scheduler scheduler) {
    @EventListener
    void on(ApplicationReadyEvent ready) {
      scheduler.start();
    }
  }
}
