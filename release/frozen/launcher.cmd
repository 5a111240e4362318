@"%~dp0runtime\python.exe" -I -S "%~dp0runtime\start.pyc" %*
