package org.imprimatur.web.delivery;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.society.application.OurSociety;

/** The society's feed as JSON Feed 1.1, with the hash of every approved text. */
@WebServlet("/feed.json")
public class JsonFeed extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int NEWEST = 50;
  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject transient ReadDeliveries releases;
  @Inject transient OurSociety society;
  @Inject transient FeedLogo logo;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var feed = new LinkedHashMap<String, Object>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", society.name("en"));
    logo.address().ifPresent(address -> feed.put("icon", address));
    feed.put("items", releases.newest(NEWEST).stream().map(JsonFeed::item).toList());
    FeedAnswer.send(request, response, "application/feed+json", MAPPER.writeValueAsString(feed));
  }

  private static Map<String, Object> item(PublicPost post) {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", post.id());
    item.put("url", post.url());
    item.put("title", post.headline());
    item.put("content_text", post.text());
    item.put("date_published", post.publishedAt().toString());
    item.put("authors", List.of(Map.of("name", post.byLine())));
    item.put("_imprimatur", Map.of("content_hash", post.contentHash()));
    return item;
  }
}
