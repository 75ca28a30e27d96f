package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.SingleParameter;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.home.CouncilList;
import scrutiny.web.home.GradeMaps;

/** Serves the list of councils. */
final class CouncilsServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  private static final String ORDER = "order";

  private final transient CouncilList list;
  private final transient ServedStatistics statistics;

  CouncilsServlet(GradeMaps maps, ServedStatistics statistics) {
    this.list = new CouncilList(maps);
    this.statistics = statistics;
  }

  @Override
  CompleteResponse respond(HttpServletRequest request) throws UnacceptableRequestException {
    return CompleteResponse.html(
        200,
        HtmlPage.render(
            "Councils",
            list.html(order(request)),
            PageExtras.NONE.with(Citation.of(statistics.get()))));
  }

  private static CouncilList.Order order(HttpServletRequest request)
      throws UnacceptableRequestException {
    String code = SingleParameter.value(request, ORDER).orElse("").strip();
    if (code.isEmpty()) {
      return CouncilList.Order.NAME;
    }
    for (CouncilList.Order order : CouncilList.Order.values()) {
      if (order.code().equals(code)) {
        return order;
      }
    }
    throw new UnacceptableRequestException(400, "order must be name or region");
  }
}
