// A window with controls, made in code: their sizes follow from their texts, which no file can know.
#pragma once

#include "panel/listener.hpp"
#include "panel/words.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace panel {

/// Controls come in the order in which Tab reaches them.
class Form {
public:
    Form(const css::uno::Reference<css::uno::XComponentContext>& context, ladder::Language language);

    /// Texts and lists get a label before them, whose letter leads to them.
    Control addLabel(const char* name, const Words& text);
    Control addHeading(const char* name, const Words& text);
    Control addDropdown(const char* name);
    Control addList(const char* name);
    Control addField(const char* name, const Words& help);
    Control addText(const char* name);
    Control addImage(const char* name);
    Control addCheckBox(const char* name, const Words& text);
    Control addButton(const char* name, const Words& text);
    Control addButton(const char* name, const Words& text, const Words& help);

    /// Makes the windows of all controls.
    void show(const css::uno::Reference<css::awt::XWindowPeer>& parent);
    void dispose();

    const css::uno::Reference<css::awt::XControl>& dialog() const { return dialog_; }

private:
    using Properties = std::initializer_list<css::beans::PropertyValue>;
    Control add(const char* name, const char* type, Properties properties);
    css::uno::Any text(const Words& words) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    ladder::Language language_;
    css::uno::Reference<css::lang::XMultiServiceFactory> model_;
    css::uno::Reference<css::awt::XControl> dialog_;
    sal_Int16 position_ = 0;
};

/// Of a box that is ticked or not.
bool isTicked(const Control& box);
void tick(const Control& box, bool isTicked);

/// Of a field, a label or a button.
void setText(const Control& control, const std::string& text);
std::string textOf(const Control& field);
void enable(const Control& control, bool isEnabled);
void show(const Control& control, bool isShown);
/// What assistive technology calls it, where a label says too little.
void setAccessibleName(const Control& control, const std::string& name);

/// The position of the chosen entry of a list; -1 where none is.
sal_Int16 chosen(const Control& list);
/// Chooses one without telling its listeners.
void choose(const Control& list, std::size_t position);
/// Nothing is chosen after this.
void fill(const Control& list, const std::vector<std::string>& entries);

} // namespace panel
