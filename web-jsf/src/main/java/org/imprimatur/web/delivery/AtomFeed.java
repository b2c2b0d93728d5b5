package org.imprimatur.web.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.society.application.OurSociety;

/** The society's feed as Atom (RFC 4287). Texts are plain text, exactly as approved. */
@WebServlet("/feed.atom")
public class AtomFeed extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int NEWEST = 50;

  @Inject transient ReadDeliveries releases;
  @Inject transient OurSociety society;
  @Inject transient FeedLogo logo;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    try {
      FeedAnswer.send(request, response, "application/atom+xml", feed(releases.newest(NEWEST)));
    } catch (XMLStreamException e) {
      throw new ServletException(e);
    }
  }

  private String feed(List<PublicPost> posts) throws XMLStreamException {
    var text = new StringWriter();
    var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    write(xml, posts);
    xml.close();
    return text.toString();
  }

  private void write(XMLStreamWriter xml, List<PublicPost> posts) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    element(xml, "title", society.name("en"));
    element(xml, "id", "urn:imprimatur:feed");
    element(xml, "updated",
        posts.stream().map(PublicPost::publishedAt).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
    if (logo.address().isPresent()) {
      element(xml, "logo", logo.address().get());
    }
    for (var post : posts) {
      entry(xml, post);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void entry(XMLStreamWriter xml, PublicPost post) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + post.id());
    element(xml, "title", post.headline());
    element(xml, "updated", post.publishedAt().toString());
    xml.writeStartElement("author");
    element(xml, "name", post.byLine());
    xml.writeEndElement();
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", post.url());
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(post.text());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
