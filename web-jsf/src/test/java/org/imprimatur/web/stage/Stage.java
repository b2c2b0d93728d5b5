package org.imprimatur.web.stage;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashWrapper;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextWrapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page that is being answered, without a server; it is the current one until it is closed. */
public final class Stage extends FacesContextWrapper implements AutoCloseable {

  private final Asked asked;
  private final Answered answered = new Answered();
  private final List<FacesMessage> messages = new ArrayList<>();
  private final Map<String, Object> kept = new HashMap<>();
  private final External external = new External();
  private String went = "";
  private boolean complete;
  private boolean keeping;
  private boolean ended;
  private boolean partial;
  private UIViewRoot view;

  private Stage(Asked asked) {
    super(null);
    this.asked = asked;
    setCurrentInstance(this);
  }

  /** Begins to answer a request. */
  public static Stage of(Asked asked) {
    return new Stage(asked);
  }

  /** Answers a request of the page's script, which takes a part of the page and no other page. */
  public Stage partial() {
    partial = true;
    return this;
  }

  /** Answers a form of a page that was shown before, and what was kept of that page; null where nothing was. */
  public Stage again(Map<String, Object> page) {
    view = new UIViewRoot() {
      @Override
      public Map<String, Object> getViewMap(boolean create) {
        return page;
      }
    };
    return this;
  }

  /** Returns where the browser is sent; empty when nowhere. */
  public String went() {
    return went;
  }

  /** Returns the status and what else was answered. */
  public Answered answered() {
    return answered;
  }

  /** Returns what the person is told, in order. */
  public List<String> told() {
    return messages.stream().map(FacesMessage::getSummary).toList();
  }

  /** Tells whether all that they are told is good news. */
  public boolean good() {
    return messages.stream().allMatch(each -> each.getSeverity() == FacesMessage.SEVERITY_INFO);
  }

  /** Tells whether the next page still says what they are told. */
  public boolean keeping() {
    return keeping;
  }

  /** Returns what else the next page is told. */
  public Map<String, Object> kept() {
    return kept;
  }

  /** Tells whether the session was ended. */
  public boolean ended() {
    return ended;
  }

  /** Returns what the page of a refusal is to say; empty when nothing was refused in words. */
  public String refused() {
    return asked.attributes().values().stream().map(Object::toString).filter(each -> each.startsWith("Said["))
        .findFirst().orElse("");
  }

  @Override
  public FacesContext getWrapped() {
    throw new UnsupportedOperationException("no test has needed this of a page so far");
  }

  @Override
  public ExternalContext getExternalContext() {
    return external;
  }

  @Override
  public boolean isPostback() {
    return view != null;
  }

  @Override
  public UIViewRoot getViewRoot() {
    return view;
  }

  @Override
  public void addMessage(String client, FacesMessage message) {
    messages.add(message);
  }

  @Override
  public void responseComplete() {
    complete = true;
  }

  @Override
  public boolean getResponseComplete() {
    return complete;
  }

  @Override
  public PartialViewContext getPartialViewContext() {
    return new PartialViewContextWrapper(null) {
      @Override
      public boolean isAjaxRequest() {
        return partial;
      }
    };
  }

  @Override
  public void close() {
    setCurrentInstance(null);
  }

  private final class External extends ExternalContextWrapper {

    External() {
      super(null);
    }

    @Override
    public ExternalContext getWrapped() {
      throw new UnsupportedOperationException("no test has needed this of a request so far");
    }

    /** The wrapper forgot of what the map is. */
    @Override
    public Map<String, String> getInitParameterMap() {
      return Map.of();
    }

    @Override
    public Map<String, Object> getApplicationMap() {
      return new HashMap<>();
    }

    @Override
    public Object getRequest() {
      return asked.request();
    }

    @Override
    public Object getResponse() {
      return answered.response();
    }

    @Override
    public String getRequestContextPath() {
      return "";
    }

    @Override
    public String getRequestServletPath() {
      return asked.request().getServletPath();
    }

    @Override
    public void responseReset() {
      answered.response().resetBuffer();
    }

    @Override
    public Map<String, String> getRequestParameterMap() {
      return asked.parameters();
    }

    @Override
    public Map<String, Object> getRequestMap() {
      return asked.attributes();
    }

    @Override
    public void redirect(String address) {
      went = address;
    }

    @Override
    public void responseSendError(int status, String title) {
      answered.response().setStatus(status);
    }

    @Override
    public void setResponseStatus(int status) {
      answered.response().setStatus(status);
    }

    @Override
    public void invalidateSession() {
      ended = true;
    }

    @Override
    public Flash getFlash() {
      return new FlashWrapper(null) {
        @Override
        public void setKeepMessages(boolean keep) {
          keeping = keep;
        }

        @Override
        public Object put(String name, Object value) {
          return kept.put(name, value);
        }
      };
    }
  }
}
