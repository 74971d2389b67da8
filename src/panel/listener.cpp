#include "panel/listener.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <cppuhelper/implbase1.hxx>
#include <sal/log.hxx>

#include <exception>

namespace panel {

using namespace css;

namespace {

template<class Interface>
class Listener : public cppu::WeakImplHelper1<Interface> {
public:
    explicit Listener(Call call)
        : call_(std::move(call)) {}

    void SAL_CALL disposing(const lang::EventObject& /*event*/) override {
        call_ = [] {};
    }

protected:
    Call call_;
};

class ActionListener : public Listener<awt::XActionListener> {
public:
    using Listener::Listener;
    void SAL_CALL actionPerformed(const awt::ActionEvent& /*event*/) override { runGuarded(call_); }
};

class ItemListener : public Listener<awt::XItemListener> {
public:
    using Listener::Listener;
    void SAL_CALL itemStateChanged(const awt::ItemEvent& /*event*/) override { runGuarded(call_); }
};

class TextListener : public Listener<awt::XTextListener> {
public:
    using Listener::Listener;
    void SAL_CALL textChanged(const awt::TextEvent& /*event*/) override { runGuarded(call_); }
};

class KeyListener : public Listener<awt::XKeyListener> {
public:
    KeyListener(sal_Int16 key, Call call)
        : Listener(std::move(call))
        , key_(key) {}
    void SAL_CALL keyPressed(const awt::KeyEvent& event) override {
        if (event.KeyCode == key_ && event.Modifiers == 0)
            runGuarded(call_);
    }
    void SAL_CALL keyReleased(const awt::KeyEvent& /*event*/) override {}

private:
    sal_Int16 key_;
};

class WindowListener : public Listener<awt::XWindowListener> {
public:
    using Listener::Listener;
    void SAL_CALL windowResized(const awt::WindowEvent& /*event*/) override { runGuarded(call_); }
    void SAL_CALL windowMoved(const awt::WindowEvent& /*event*/) override {}
    void SAL_CALL windowShown(const lang::EventObject& /*event*/) override { runGuarded(call_); }
    void SAL_CALL windowHidden(const lang::EventObject& /*event*/) override {}
};

} // namespace

// The copy is meant; see its declaration.
void runGuarded(Call call) { // NOLINT(performance-unnecessary-value-param)
    try {
        call();
    } catch (const uno::Exception& failure) {
        SAL_WARN("extensions.participatieladder", failure.Message);
    } catch (const std::exception& failure) {
        SAL_WARN("extensions.participatieladder", failure.what());
    }
}

void onAction(const Control& control, Call call) {
    const uno::Reference<awt::XActionListener> listener = new ActionListener(std::move(call));
    if (const uno::Reference<awt::XButton> button{control, uno::UNO_QUERY}; button.is())
        button->addActionListener(listener);
    else
        uno::Reference<awt::XListBox>(control, uno::UNO_QUERY_THROW)->addActionListener(listener);
}

void onChoice(const Control& control, Call call) {
    uno::Reference<awt::XListBox>(control, uno::UNO_QUERY_THROW)
        ->addItemListener(new ItemListener(std::move(call)));
}

void onTick(const Control& control, Call call) {
    uno::Reference<awt::XCheckBox>(control, uno::UNO_QUERY_THROW)
        ->addItemListener(new ItemListener(std::move(call)));
}

void onText(const Control& control, Call call) {
    uno::Reference<awt::XTextComponent>(control, uno::UNO_QUERY_THROW)
        ->addTextListener(new TextListener(std::move(call)));
}

void onKey(const Control& control, sal_Int16 key, Call call) {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)
        ->addKeyListener(new KeyListener(key, std::move(call)));
}

void onResize(const uno::Reference<awt::XWindow>& window, Call call) {
    window->addWindowListener(new WindowListener(std::move(call)));
}

} // namespace panel
