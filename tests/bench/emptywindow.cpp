// SPDX-License-Identifier: Apache-2.0
// What the program's start and memory are compared with.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800); // as the program's, for the pixels are memory, too
    window.show();
    return QApplication::exec();
}
