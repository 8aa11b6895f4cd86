package org.openhelpline.taxonomy.examples.boot;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.validation.bean.Findings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what is wrong with a request as problem details (RFC 9457); what was logged is not written to any log. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException e,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    List<ShownFinding> findings = e.getBindingResult().getAllErrors().stream().map(Problems::shown)
        .sorted(Comparator.comparing(ShownFinding::path).thenComparing(ShownFinding::finding)).toList();
    e.getBody().setProperty("findings", findings);
    return handleExceptionInternal(e, e.getBody(), headers, status, request);
  }

  private static ShownFinding shown(ObjectError error) {
    ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
    String path = violation.getPropertyPath().toString().replace(".<list element>", "");
    return Findings.of(violation).map(f -> ShownFinding.of(f, path, violation.getMessage()))
        .orElseGet(() -> new ShownFinding(path, String.valueOf(error.getCode()), "error", violation.getMessage(), Map.of()));
  }

  /** The library's messages name what would be valid. */
  @ExceptionHandler(IllegalArgumentException.class)
  ProblemDetail unknown(IllegalArgumentException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
  }
}
