// A window with controls. It is made in code, because the sizes of the controls follow from their texts,
// which a dialog file cannot know.
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

/// Tab reaches the controls in the order in which they were added.
class Form {
public:
    Form(const css::uno::Reference<css::uno::XComponentContext>& context, ladder::Language language);

    /// The mnemonic of a label leads to the control that is added after it.
    Control addLabel(const char* name, const Words& text);
    Control addHeading(const char* name, const Words& text);
    Control addList(const char* name);
    Control addField(const char* name, const Words& help);
    Control addText(const char* name);
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

bool isTicked(const Control& box);
void tick(const Control& box, bool isTicked);

/// A text as it is read, without the "~" before a letter.
std::string withoutMnemonic(std::string text);

/// Sets the text of a field, or the label of any other control.
void setText(const Control& control, const std::string& text);
std::string textOf(const Control& field);
void enable(const Control& control, bool isEnabled);
void show(const Control& control, bool isShown);
/// Sets what assistive technology calls a control, where its label says too little.
void setAccessibleName(const Control& control, const std::string& name);

/// The position of the chosen entry of a list; -1 where none is chosen.
sal_Int16 chosen(const Control& list);
/// Chooses an entry of a list without calling its listeners.
void choose(const Control& list, std::size_t position);
/// Sets the entries of a list, of which none is chosen after this.
void fill(const Control& list, const std::vector<std::string>& entries);

} // namespace panel
