#include "support/panel.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <algorithm>
#include <cctype>
#include <future>
#include <map>
#include <stdexcept>
#include <thread>
#include <utility>

using namespace css;
using accessibility::AccessibleRole::CHECK_BOX;
using accessibility::AccessibleRole::LABEL;
using accessibility::AccessibleRole::LIST;
using accessibility::AccessibleRole::PUSH_BUTTON;
using accessibility::AccessibleRole::TEXT;

namespace support {

namespace {

uno::Reference<ui::XSidebarProvider> sidebarOf(const Document& document) {
    return uno::Reference<frame::XController2>(document.controller(), uno::UNO_QUERY_THROW)->getSidebar();
}

/// The office shows and hides the sidebar a moment after it is asked. Each time it is asked it does the other
/// of both, so that asking again too soon takes back what was asked.
void makeVisible(const Document& document, bool visible) {
    const auto sidebar = sidebarOf(document);
    const auto isSo = [&] { return static_cast<bool>(sidebar->isVisible()) == visible; };
    const auto asked = [&] {
        if (!isSo())
            sidebar->setVisible(visible);
        return becomes(isSo, std::chrono::seconds(10));
    };
    if (!becomes(asked))
        throw std::runtime_error(visible ? "the sidebar does not open" : "the sidebar does not close");
}

class Turn : public cppu::WeakImplHelper1<awt::XCallback> {
public:
    explicit Turn(std::function<void()> call)
        : call_(std::move(call)) {}

    void SAL_CALL notify(const uno::Any& /*data*/) override { call_(); }

    void wait() {
        auto came = call_.get_future();
        if (came.wait_for(std::chrono::minutes(10)) != std::future_status::ready)
            throw std::runtime_error("the office is busy for too long");
        came.get();
    }

private:
    std::packaged_task<void()> call_;
};

rtl::Reference<Turn> postToMainThread(const Office& office, std::function<void()> call) {
    const uno::Reference<awt::XRequestCallback> queue(office.create("com.sun.star.awt.AsyncCallback"),
                                                      uno::UNO_QUERY_THROW);
    rtl::Reference<Turn> turn(new Turn(std::move(call)));
    queue->addCallback(turn.get(), {});
    return turn;
}

/// A deck or a panel. They come a moment after the sidebar, and while it opens they may go once more.
template<class Element, class Elements>
uno::Reference<Element> await(const uno::Reference<Elements>& elements, const char* name) {
    uno::Reference<Element> element;
    const auto comes = [&] {
        try {
            element.set(elements->getByName(rtl::OUString::createFromAscii(name)), uno::UNO_QUERY);
        } catch (const container::NoSuchElementException&) {
        }
        return element.is();
    };
    if (!becomes(comes))
        throw std::runtime_error(std::string("the sidebar does not have ") + name);
    return element;
}

uno::Reference<ui::XDeck> deckOf(const Document& document, const char* name) {
    return await<ui::XDeck>(sidebarOf(document)->getDecks(), name);
}

uno::Reference<awt::XControlContainer> formOf(const Office& office, const Document& document,
                                              const Deck& deck) {
    Panel::open(document, deck.name);
    settle(office); // a sidebar that was hidden makes its panels once more
    uno::Reference<awt::XControlContainer> form;
    becomes([&] {
        const auto panel = await<ui::XPanel>(deckOf(document, deck.name)->getPanels(), deck.panel);
        form.set(panel->getDialog(), uno::UNO_QUERY);
        return form.is();
    });
    if (!form.is())
        throw std::runtime_error("the panel does not open");
    return form;
}

} // namespace

Panel::Panel(const Office& office, const Document& document, const Deck& deck)
    : office_(office)
    , form_(formOf(office, document, deck))
    , content_(form_) {}

void Panel::open(const Document& document, const char* deck) {
    makeVisible(document, true);
    sidebarOf(document)->showDecks(true);
    if (const auto chosen = deckOf(document, deck); !chosen->isActive())
        chosen->activate(true);
}

bool Panel::isOpen(const Document& document) {
    const auto sidebar = sidebarOf(document);
    return sidebar->isVisible() &&
           sidebar->getDecks()->hasByName(rtl::OUString::createFromAscii(ladderDeck.name)) &&
           deckOf(document, ladderDeck.name)->isActive();
}

void Panel::close(const Document& document) {
    makeVisible(document, false);
}

Accessible Panel::button(std::string_view name) const {
    return content_.find(PUSH_BUTTON, name);
}

void Panel::press(std::string_view name) const {
    button(name).press();
    settle();
}

void Panel::settle() const {
    support::settle(office_);
}

void Panel::chooseNothing() const {
    for (const auto* label : {"areaLabel", "editionLabel", "measureLabel"}) {
        const uno::Reference<beans::XPropertySet> model(
            form_->getControl(rtl::OUString::createFromAscii(label))->getModel(), uno::UNO_QUERY_THROW);
        auto name = toUtf8(model->getPropertyValue("Label").get<rtl::OUString>());
        std::erase(name, '~');
        dropdown(name).choose(0);
    }
    const uno::Reference<awt::XTextComponent> search(form_->getControl("search"), uno::UNO_QUERY_THROW);
    for (const auto* words : {"nothing is called this", ""}) {
        search->setText(rtl::OUString::createFromAscii(words));
        settle();
    }
}

DropDown::DropDown(const Panel& panel, std::string_view name)
    : panel_(panel)
    , name_(name) {}

Accessible DropDown::button() const {
    for (const auto& candidate : panel_.content().all(PUSH_BUTTON)) {
        if (candidate.name() == name_ || candidate.name().starts_with(name_ + ": "))
            return candidate;
    }
    throw std::runtime_error("there is no '" + name_ + "' to unfold");
}

std::string DropDown::value() const {
    return button().name().substr(name_.size() + 2);
}

Accessible DropDown::open() const {
    panel_.press(button().name());
    return panel_.list(name_);
}

void DropDown::close() const {
    panel_.press(button().name());
}

std::vector<std::string> DropDown::entries() const {
    auto entries = open().entries();
    close();
    return entries;
}

void DropDown::choose(std::string_view entry) const {
    open().choose(entry);
    awaitChoice();
}

void DropDown::choose(int position) const {
    open().choose(position);
    awaitChoice();
}

/// The list closes a moment after an entry is chosen, and then that is taken.
void DropDown::awaitChoice() const {
    const auto isClosed = [&] {
        const auto lists = panel_.content().all(LIST);
        return std::none_of(lists.begin(), lists.end(),
                            [&](const Accessible& list) { return list.name() == name_; });
    };
    if (!becomes(isClosed))
        throw std::runtime_error("the list of '" + name_ + "' does not close");
    panel_.settle();
}

std::optional<int> DropDown::chosen() const {
    const auto position = open().chosen();
    close();
    return position;
}

void Panel::focus(std::string_view control) const {
    uno::Reference<awt::XWindow>(form_->getControl(toOUString(control)), uno::UNO_QUERY_THROW)->setFocus();
    settle();
}

Accessible Panel::field(std::string_view name) const {
    return content_.find(TEXT, name);
}

DropDown Panel::dropdown(std::string_view name) const {
    return {*this, name};
}

Accessible Panel::box(std::string_view name) const {
    return content_.find(CHECK_BOX, name);
}

Accessible Panel::list(std::string_view name) const {
    return content_.find(LIST, name);
}

std::string Panel::text(std::string_view control) const {
    const uno::Reference<awt::XTextComponent> text(form_->getControl(toOUString(control)),
                                                   uno::UNO_QUERY_THROW);
    return toUtf8(text->getText());
}

std::string Panel::explanation() const {
    auto explanation = text("explanation");
    if (const auto line = explanation.find(";\n"); line != std::string::npos)
        explanation[line + 1] = ' ';
    return explanation;
}

std::string Panel::explanationLabel() const {
    constexpr std::size_t labelsBefore = 4; // area, edition, measure, search
    return content_.all(LABEL).at(labelsBefore).name();
}

std::string controlsToMend(const Panel& panel) {
    std::string faults;
    std::map<char, std::string> letters;
    for (const auto& control : panel.form()->getControls()) {
        const uno::Reference<beans::XPropertySet> model(control->getModel(), uno::UNO_QUERY_THROW);
        if (!model->getPropertySetInfo()->hasPropertyByName("Label"))
            continue;
        rtl::OUString text;
        model->getPropertyValue("Label") >>= text;
        const auto label = toUtf8(text);
        const auto mark = label.find('~');
        if (mark == std::string::npos)
            continue;
        const auto letter = static_cast<char>(std::tolower(label.at(mark + 1)));
        if (const auto [other, isFree] = letters.emplace(letter, label); !isFree)
            faults += "'" + label + "' and '" + other->second + "' share a letter\n";
    }
    if (letters.size() < 10)
        faults += "few controls have a letter\n";
    for (const auto role : {PUSH_BUTTON, LIST, TEXT}) {
        for (const auto& thing : panel.content().all(role))
            faults += thing.name().empty() ? "a control has no name\n" : "";
    }
    return faults;
}

void select(const Document& document, std::string_view cells) {
    const uno::Reference<view::XSelectionSupplier> selection(document.controller(), uno::UNO_QUERY_THROW);
    selection->select(uno::Any(document.sheet()->getCellRangeByName(toOUString(cells))));
}

void choose(const Office& office, const Document& document, std::string_view command) {
    const uno::Reference<frame::XDispatchHelper> helper(office.create("com.sun.star.frame.DispatchHelper"),
                                                        uno::UNO_QUERY_THROW);
    const uno::Reference<frame::XDispatchProvider> frame(document.controller()->getFrame(),
                                                         uno::UNO_QUERY_THROW);
    inMainThread(office,
                 [=, text = toOUString(command)] { helper->executeDispatch(frame, text, {}, 0, {}); });
}

void chooseInMenu(const Office& office, const Document& document, std::string_view command) {
    util::URL url;
    url.Complete = toOUString(command);
    uno::Reference<util::XURLTransformer>(office.create("com.sun.star.util.URLTransformer"),
                                          uno::UNO_QUERY_THROW)
        ->parseStrict(url);
    const uno::Reference<frame::XDispatchProvider> frame(document.controller()->getFrame(),
                                                         uno::UNO_QUERY_THROW);
    // It may ask something, and then ends only when that is answered.
    postToMainThread(office, [=] { frame->queryDispatch(url, "_self", 0)->dispatch(url, {}); });
    settle(office);
}

void inMainThread(const Office& office, std::function<void()> call) {
    postToMainThread(office, std::move(call))->wait();
}

void settle(const Office& office) {
    inMainThread(office, [] {});
}

} // namespace support
