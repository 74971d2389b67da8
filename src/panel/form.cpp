#include "panel/form.hpp"

#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace panel {

using namespace css;
using office::property;

namespace {

template<class Interface>
uno::Reference<Interface> create(const uno::Reference<uno::XComponentContext>& context, const char* service) {
    return {context->getServiceManager()->createInstanceWithContext(rtl::OUString::createFromAscii(service),
                                                                    context),
            uno::UNO_QUERY_THROW};
}

} // namespace

Form::Form(const uno::Reference<uno::XComponentContext>& context, ladder::Language language)
    : context_(context)
    , language_(language)
    , model_(create<lang::XMultiServiceFactory>(context, "com.sun.star.awt.UnoControlDialogModel"))
    , dialog_(create<awt::XControl>(context, "com.sun.star.awt.UnoControlDialog")) {
    // Without decoration it is a page in the panel instead of a dialog of its own.
    office::set(model_, "Decoration", false);
    dialog_->setModel({model_, uno::UNO_QUERY_THROW});
}

Control Form::add(const char* name, const char* type, Properties properties) {
    const auto ascii = [](const char* text) { return rtl::OUString::createFromAscii(text); };
    const auto service = ascii("com.sun.star.awt.UnoControl") + ascii(type) + ascii("Model");
    const uno::Reference<uno::XInterface> model = model_->createInstance(service);
    const uno::Reference<beans::XPropertySet> values(model, uno::UNO_QUERY_THROW);
    for (const auto& value : properties)
        values->setPropertyValue(value.Name, value.Value);
    values->setPropertyValue("TabIndex", uno::Any(position_++));
    uno::Reference<container::XNameContainer>(model_, uno::UNO_QUERY_THROW)
        ->insertByName(ascii(name), uno::Any(model));
    return uno::Reference<awt::XControlContainer>(dialog_, uno::UNO_QUERY_THROW)->getControl(ascii(name));
}

uno::Any Form::text(const Words& words) const {
    return uno::Any(office::toOUString(say(language_, words)));
}

Control Form::addLabel(const char* name, const Words& words) {
    return add(name, "FixedText", {property("Label", text(words))});
}

Control Form::addHeading(const char* name, const Words& words) {
    return add(name, "FixedText",
               {property("Label", text(words)), property("FontWeight", uno::Any(awt::FontWeight::BOLD))});
}

Control Form::addList(const char* name) {
    return add(name, "ListBox", {property("Tabstop", uno::Any(true))});
}

Control Form::addField(const char* name, const Words& help) {
    return add(name, "Edit", {property("HelpText", text(help)), property("Tabstop", uno::Any(true))});
}

Control Form::addText(const char* name) {
    return add(name, "Edit",
               {property("MultiLine", uno::Any(true)), property("ReadOnly", uno::Any(true)),
                property("AutoVScroll", uno::Any(true)), property("Tabstop", uno::Any(true))});
}

Control Form::addCheckBox(const char* name, const Words& words) {
    return add(name, "CheckBox", {property("Label", text(words)), property("Tabstop", uno::Any(true))});
}

Control Form::addButton(const char* name, const Words& words) {
    return add(name, "Button", {property("Label", text(words)), property("Tabstop", uno::Any(true))});
}

Control Form::addButton(const char* name, const Words& words, const Words& help) {
    const auto button = addButton(name, words);
    office::set(button->getModel(), "HelpText", office::toOUString(say(language_, help)));
    return button;
}

void Form::show(const uno::Reference<awt::XWindowPeer>& parent) {
    dialog_->createPeer({awt::Toolkit::create(context_), uno::UNO_QUERY_THROW}, parent);
    uno::Reference<awt::XWindow>(dialog_, uno::UNO_QUERY_THROW)->setVisible(true);
}

void Form::dispose() {
    uno::Reference<lang::XComponent>(dialog_, uno::UNO_QUERY_THROW)->dispose();
    uno::Reference<lang::XComponent>(model_, uno::UNO_QUERY_THROW)->dispose();
}

std::string withoutMnemonic(std::string text) {
    std::erase(text, '~');
    return text;
}

bool isTicked(const Control& box) {
    return uno::Reference<awt::XCheckBox>(box, uno::UNO_QUERY_THROW)->getState() == 1;
}

void tick(const Control& box, bool isTicked) {
    uno::Reference<awt::XCheckBox>(box, uno::UNO_QUERY_THROW)->setState(isTicked ? 1 : 0);
}

void setText(const Control& control, const std::string& words) {
    const auto text = office::toOUString(words);
    if (const uno::Reference<awt::XTextComponent> field{control, uno::UNO_QUERY}; field.is())
        field->setText(text);
    else
        office::set(control->getModel(), "Label", text);
}

std::string textOf(const Control& field) {
    return office::toUtf8(uno::Reference<awt::XTextComponent>(field, uno::UNO_QUERY_THROW)->getText());
}

void enable(const Control& control, bool isEnabled) {
    // Setting the property anew, even to the same value, would take the focus from the control.
    if (office::get<bool>(control->getModel(), "Enabled") != isEnabled)
        office::set(control->getModel(), "Enabled", isEnabled);
}

void show(const Control& control, bool isShown) {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)->setVisible(isShown);
}

void setAccessibleName(const Control& control, const std::string& name) {
    const uno::Reference<awt::XVclWindowPeer> peer(control->getPeer(), uno::UNO_QUERY_THROW);
    // This way is deprecated, but the model has no such property and the office offers no other way.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    peer->setProperty("AccessibleName", uno::Any(office::toOUString(name)));
#pragma GCC diagnostic pop
}

sal_Int16 chosen(const Control& list) {
    return uno::Reference<awt::XListBox>(list, uno::UNO_QUERY_THROW)->getSelectedItemPos();
}

void choose(const Control& list, std::size_t position) {
    uno::Reference<awt::XListBox>(list, uno::UNO_QUERY_THROW)
        ->selectItemPos(static_cast<sal_Int16>(position), true);
}

void fill(const Control& list, const std::vector<std::string>& entries) {
    std::vector<rtl::OUString> items;
    items.reserve(entries.size());
    for (const auto& entry : entries)
        items.push_back(office::toOUString(entry));
    office::set(list->getModel(), "StringItemList", office::sequence(items));
    // Another entry stands now where the chosen one stood.
    office::set(list->getModel(), "SelectedItems", uno::Sequence<sal_Int16>());
}

} // namespace panel
